import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Flight } from '../../../src/core/flight/Flight.js';
import { FLIGHT_LONGEST_MS, FLIGHT_SHORTEST_MS, flightDurationMs } from '../../../src/core/flight/flightDuration.js';
import { flightEase } from '../../../src/core/flight/flightEase.js';
import type { FlightView } from '../../../src/core/flight/FlightView.js';
import { placeSkyFrames } from '../../../src/core/ephemeris/placeSkyFrames.js';
import { createViewpoint, type Viewpoint } from '../../../src/core/frames/Viewpoint.js';
import { lengthVec3, type Vec3 } from '../../../src/core/maths/vec3.js';
import type { NavigatorTarget } from '../../../src/core/navigation/NavigatorTarget.js';
import { cameraOffset, orientationInBasis } from '../../../src/core/navigation/viewOrientation.js';
import { Floor } from '../../../src/core/navigation/Floor.js';
import { cameraStep, copyOf, createTestWorld, DATE_MS, SKY_TARGETS, VENUE } from '../navigation/worldSupport.js';

const { tree, galleryTargets } = createTestWorld();
const floor = new Floor(tree, 6.371e6);
const ALL = [...SKY_TARGETS, ...galleryTargets];
const viewOf = ({ frame, focusM, q, yawRad, pitchRad }: NavigatorTarget): Viewpoint => ({ frame, focusM: [...focusM], q, yawRad, pitchRad });
const emptyView = (): FlightView => ({ viewpoint: createViewpoint('bench'), basis: [0, 0, 0, 1] });
const offsetOf = ({ viewpoint, basis }: FlightView): Vec3 =>
  cameraOffset([0, 0, 0], orientationInBasis([0, 0, 0, 1], basis, viewpoint.yawRad, viewpoint.pitchRad));

describe('Flight', () => {
  it('ends bit for bit at its target, is finite on all the way, and takes 1 to 18 s, between any two frames', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ALL), fc.constantFrom(...ALL), (a, b) => {
        const flight = new Flight({ tree, from: viewOf(a), to: viewOf(b), floor });
        expect(flight.durationS).toBeGreaterThanOrEqual(1);
        expect(flight.durationS).toBeLessThanOrEqual(18);
        const view = emptyView();
        for (let i = 0; i <= 40; i += 1) {
          flight.viewAt(view, i === 40 ? flight.durationS : (flight.durationS * i) / 40);
          const { viewpoint } = view;
          expect([viewpoint.q, viewpoint.yawRad, viewpoint.pitchRad, ...viewpoint.focusM, ...view.basis].every(Number.isFinite)).toBe(true);
          if (i === 0) expect(lengthVec3(cameraStep(tree, viewOf(a), offsetOf(view), viewpoint, offsetOf(view)))).toBeLessThan(1e-12);
        }
        expect(view.viewpoint).toEqual(viewOf(b));
      }),
      { numRuns: 300 },
    );
  });

  it('moves camera and horizon without a jump, through every change of frame', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SKY_TARGETS), fc.constantFrom(...SKY_TARGETS), (a, b) => {
        const flight = new Flight({ tree, from: viewOf(a), to: viewOf(b), floor });
        const view = emptyView();
        // Steps of the way and half as large: what is smooth becomes half as large with them, a jump does not.
        const worstStep = (steps: number): number => {
          let worst = 0;
          flight.viewAt(view, 0);
          for (let i = 1; i <= steps; i += 1) {
            const before = copyOf(view.viewpoint);
            const offset = offsetOf(view);
            flight.viewAt(view, i === steps ? flight.durationS : (flight.durationS * i) / steps);
            worst = Math.max(worst, lengthVec3(cameraStep(tree, before, offset, view.viewpoint, offsetOf(view))));
          }
          return worst;
        };
        if (a === b) return;
        expect(worstStep(1600) / worstStep(800)).toBeLessThan(0.62);
      }),
      { numRuns: 40 },
    );
  });

  it('starts and ends at rest', () => {
    for (const [a, b] of [['dna', 'probe'], ['galaxy', 'pair'], ['station', 'station']] as const) {
      const from = viewOf(SKY_TARGETS.find(({ id }) => id === a)!);
      const to = { ...viewOf(SKY_TARGETS.find(({ id }) => id === b)!), yawRad: 2 };
      const flight = new Flight({ tree, from, to, floor });
      const view = emptyView();
      const speedAt = (time: number): number => {
        flight.viewAt(view, time);
        const before = copyOf(view.viewpoint);
        const offset = offsetOf(view);
        flight.viewAt(view, time + 1e-3);
        return 1e3 * lengthVec3(cameraStep(tree, before, offset, view.viewpoint, offsetOf(view)));
      };
      expect(speedAt(0)).toBeLessThan(1e-3);
      expect(speedAt(flight.durationS - 1e-3)).toBeLessThan(1e-3);
      expect(speedAt(flight.durationS / 2)).toBeGreaterThan(0.1);
    }
  });

  it('goes out, across and in between two ends of like scale', () => {
    const from: Viewpoint = { frame: 'bench', focusM: [0, 1, 0], q: 0, yawRad: 0, pitchRad: 0.2 };
    const to: Viewpoint = { ...from, focusM: [1e4, 1, -2e4] };
    const flight = new Flight({ tree, from, to, floor });
    const view = emptyView();
    flight.viewAtPart(view, 0.5, flight.lift);
    expect(view.viewpoint.q).toBeCloseTo(Math.log10(Math.hypot(1e4, 2e4)), 1);
    flight.viewAtPart(view, 0.1, flight.lift);
    expect(lengthVec3(cameraStep(tree, from, [0, 0, 0], view.viewpoint, [0, 0, 0]))).toBeLessThan(1);
  });

  it('takes 12 to 18 s for twenty decades, and grows with the way', () => {
    const perDecade = Math.LN10 / Math.SQRT2;
    expect(flightDurationMs(20 * perDecade)).toBeGreaterThan(12_000);
    expect(flightDurationMs(62 * perDecade)).toBeLessThanOrEqual(FLIGHT_LONGEST_MS);
    expect(flightDurationMs(0)).toBe(FLIGHT_SHORTEST_MS);
    expect(flightDurationMs(5 * perDecade)).toBeGreaterThan(flightDurationMs(4 * perDecade));
  });

  it('follows its ends while the date runs', () => {
    const moving = createTestWorld().tree;
    const probe = viewOf(SKY_TARGETS.find(({ id }) => id === 'probe')!);
    const orbiter = viewOf(SKY_TARGETS.find(({ id }) => id === 'orbiter')!);
    const flight = new Flight({ tree: moving, from: orbiter, to: probe });
    const view = emptyView();
    for (let i = 0; i <= 20; i += 1) {
      placeSkyFrames(moving, DATE_MS + i * 8.64e7 * 20, VENUE);
      flight.viewAt(view, i === 20 ? flight.durationS : (flight.durationS * i) / 20);
      expect(view.viewpoint.focusM.every(Number.isFinite)).toBe(true);
    }
    expect(view.viewpoint).toEqual(probe);
  });

  it('eases with no speed at the ends, steadily between, and never back', () => {
    let before = 0;
    for (let t = 0; t <= 1; t += 0.001) {
      const now = flightEase(t, 0.2, 0.3);
      expect(now).toBeGreaterThanOrEqual(before);
      before = now;
    }
    expect(flightEase(0, 0.2, 0.3)).toBe(0);
    expect(flightEase(1, 0.2, 0.3)).toBe(1);
    expect(flightEase(1e-4, 0.5, 0.5)).toBeLessThan(1e-10);
    expect(1 - flightEase(1 - 1e-4, 0.5, 0.5)).toBeLessThan(1e-10);
  });
});
