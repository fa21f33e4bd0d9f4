import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lengthVec3 } from '../../../src/core/maths/vec3.js';
import { Navigator } from '../../../src/core/navigation/Navigator.js';
import type { NavigatorTarget } from '../../../src/core/navigation/NavigatorTarget.js';
import { lowestPitchRad } from '../../../src/core/navigation/groundLimit.js';
import { watchJerks } from './watchJerks.js';
import { cameraStep, createTestWorld, SKY_TARGETS } from './worldSupport.js';

const world = createTestWorld();
const { tree, railFocus } = world;
const create = (options: { startQ?: number; reducedMotion?: () => boolean } = {}): Navigator =>
  new Navigator({ tree, railFocus, ...options });
const target = (id: string): NavigatorTarget => SKY_TARGETS.find((one) => one.id === id)!;

const run = (navigator: Navigator, seconds: number, dtS = 1 / 60, each?: () => void): void => {
  for (let i = 0; i < Math.round(seconds / dtS); i += 1) {
    navigator.step(dtS);
    each?.();
  }
};

describe('Navigator on the rail', () => {
  it('starts at rest on the rail and stays there without a frame', () => {
    const navigator = create({ startQ: -3 });
    expect(navigator.at).toBeNull();
    expect(navigator.isMoving).toBe(false);
    expect(navigator.step(1 / 60)).toBe(false);
    expect(navigator.viewpoint.q).toBe(-3);
    expect(navigator.viewpoint.focusM).toEqual(railFocus([0, 0, 0], -3));
  });

  it('zooms along the rail by hand from end to end without a jump of camera or horizon', () => {
    const navigator = create({ startQ: -35 });
    navigator.setZoomTarget(27.3);
    const jerks = watchJerks(navigator, world);
    run(navigator, 55, 1 / 60, jerks.look);
    expect(navigator.viewpoint.q).toBe(27.3);
    expect(navigator.isMoving).toBe(false);
    expect(jerks.worst.place).toBeLessThan(0.01);
    expect(jerks.worst.turn).toBeLessThan(0.003);
  });

  it('clamps a long gap: a tab that slept moves on by a quarter of a second', () => {
    const slept = create();
    const awake = create();
    for (const navigator of [slept, awake]) navigator.setZoomTarget(9);
    slept.step(3600);
    awake.step(0.25);
    expect(slept.viewpoint).toEqual(awake.viewpoint);
    slept.step(NaN);
    slept.step(-1);
    expect(slept.viewpoint).toEqual(awake.viewpoint);
  });

  it('turns by a drag, coasts to rest within a second, and keeps the turn while zooming', () => {
    const navigator = create();
    navigator.turnBy(0.5, 0.2);
    navigator.releaseTurn(1, 0);
    run(navigator, 1);
    expect(navigator.isMoving).toBe(false);
    expect(navigator.viewpoint.yawRad).toBeCloseTo(0.72, 6);
    expect(navigator.viewpoint.pitchRad).toBeCloseTo(0.36, 6);
    navigator.setZoomTarget(-6);
    run(navigator, 8);
    expect(navigator.viewpoint.yawRad).toBeCloseTo(0.72, 6);
  });

  it('never lets the camera under the floor, nor over the top, whatever the drag', () => {
    const navigator = create({ startQ: -4 });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.double({ min: -9, max: 9, noNaN: true }), fc.double({ min: -9, max: 9, noNaN: true }), fc.double({ min: -3, max: 3, noNaN: true })), { maxLength: 12 }), (drags) => {
        for (const [yaw, pitch, zoom] of drags) {
          navigator.turnBy(yaw, pitch);
          navigator.zoomBy(zoom);
          for (let i = 0; i < 6; i += 1) {
            navigator.step(1 / 30);
            const { viewpoint, offset } = navigator;
            if (viewpoint.q < 3) expect(viewpoint.focusM[1] / 10 ** viewpoint.q + offset[1]).toBeGreaterThan(0.0099);
            expect(Math.abs(viewpoint.pitchRad)).toBeLessThanOrEqual((85.001 * Math.PI) / 180);
            expect(Math.abs(viewpoint.yawRad)).toBeLessThanOrEqual(Math.PI);
          }
        }
      }),
      { numRuns: 60 },
    );
    // A drag against the floor is not stored up: the way back begins at once.
    navigator.jumpTo(null, { q: 0, pitchRad: 0.1 });
    for (let i = 0; i < 10; i += 1) navigator.turnBy(0, -1);
    run(navigator, 1);
    const low = navigator.viewpoint.pitchRad;
    expect(low).toBeCloseTo(lowestPitchRad(navigator.viewpoint.focusM, 1, [0, 0, 0, 1], navigator.viewpoint.yawRad, 6.371e6), 3);
    navigator.turnBy(0, 0.2);
    run(navigator, 1);
    expect(navigator.viewpoint.pitchRad).toBeGreaterThan(low + 0.11);
  });

  it('moves the same at 30 and 120 frames a second, exhibit, rail and turn together', () => {
    const play = (dtS: number): Navigator => {
      const navigator = create();
      navigator.jumpTo(target('dna'));
      navigator.zoomBy(0.5);
      run(navigator, 0.5, dtS);
      navigator.turnBy(0.7, 0.1);
      navigator.zoomBy(1.1);
      run(navigator, 1.5, dtS);
      navigator.zoomBy(-0.4);
      run(navigator, 0.3, dtS);
      return navigator;
    };
    const slow = play(1 / 30);
    const fast = play(1 / 120);
    expect(Math.abs(slow.viewpoint.q - fast.viewpoint.q)).toBeLessThan(1e-4);
    expect(Math.abs(slow.viewpoint.yawRad - fast.viewpoint.yawRad)).toBeLessThan(2e-3);
    expect(lengthVec3(cameraStep(tree, slow.viewpoint, slow.offset, fast.viewpoint, fast.offset))).toBeLessThan(5e-3);
  });
});

describe('Navigator at an exhibit', () => {
  it('keeps its focus to the last bit while one looks closer, down to its finest detail', () => {
    for (const exhibit of SKY_TARGETS) {
      const navigator = create();
      navigator.jumpTo(exhibit);
      expect(navigator.at).toBe(exhibit.id);
      expect(navigator.viewpoint).toEqual({ frame: exhibit.frame, focusM: exhibit.focusM, q: exhibit.q, yawRad: exhibit.yawRad, pitchRad: exhibit.pitchRad });
      navigator.setZoomTarget(exhibit.q - 6);
      run(navigator, 7, 1 / 60, () => expect(navigator.viewpoint.focusM).toEqual(exhibit.focusM));
      expect(navigator.viewpoint.frame).toBe(exhibit.frame);
      expect(navigator.at).toBe(exhibit.id);
    }
  });

  it('goes over to the rail as one zooms out, from any frame, without a jump of camera or horizon', () => {
    for (const exhibit of SKY_TARGETS) {
      const navigator = create();
      navigator.jumpTo(exhibit);
      navigator.setZoomTarget(exhibit.id === 'galaxy' ? 25 : 15);
      const jerks = watchJerks(navigator, world);
      run(navigator, 25, 1 / 60, jerks.look);
      expect(navigator.isMoving, exhibit.id).toBe(false);
      expect(navigator.at, exhibit.id).toBeNull();
      expect(navigator.viewpoint.frame).toBe('bench');
      expect(navigator.viewpoint.focusM).toEqual(railFocus([0, 0, 0], navigator.viewpoint.q));
      expect(jerks.worst.place, exhibit.id).toBeLessThan(0.01);
      expect(jerks.worst.turn, exhibit.id).toBeLessThan(0.004);
      expect(jerks.worst.step, exhibit.id).toBeLessThan(0.12);
      // Twelve decades on, the angles that the exhibit lent are gone.
      if (exhibit.q < 3 && exhibit.frame.includes('dna')) expect(navigator.viewpoint.yawRad).toBeCloseTo(0, 3);
    }
  });

  it('from a spacecraft at Pluto the focus starts home only when home is in the picture', () => {
    const navigator = create();
    navigator.jumpTo(target('probe'));
    navigator.setZoomTarget(12);
    run(navigator, 12);
    expect(navigator.at).toBe('probe');
    expect(navigator.viewpoint.focusM).toEqual([0, 0, 0]);
  });

  it('comes back to the exhibit when one turns round on the way out', () => {
    const navigator = create();
    navigator.jumpTo(target('dna'));
    navigator.setZoomTarget(target('dna').q + 0.8);
    run(navigator, 2);
    expect(navigator.at).toBe('dna');
    expect(navigator.viewpoint.focusM).not.toEqual(target('dna').focusM);
    navigator.setZoomTarget(target('dna').q);
    run(navigator, 2);
    expect(navigator.viewpoint.focusM).toEqual(target('dna').focusM);
    expect(navigator.at).toBe('dna');
  });

  it('keeps out of a globe', () => {
    const navigator = create();
    navigator.jumpTo({ ...target('pluto'), nearestQ: 6.2 });
    navigator.zoomBy(-3);
    run(navigator, 4);
    expect(navigator.viewpoint.q).toBe(6.2);
  });

  it('restores the exact view of a link, on the rail and at an exhibit', () => {
    const navigator = create();
    navigator.jumpTo(target('orbiter'), { q: 0.25, yawRad: -2.5, pitchRad: 1.25 });
    expect(navigator.viewpoint).toMatchObject({ frame: 'exhibit:orbiter', q: 0.25, yawRad: -2.5, pitchRad: 1.25 });
    navigator.jumpTo(null, { q: -12.5, yawRad: 0.75, pitchRad: 0.5 });
    expect(navigator.viewpoint).toMatchObject({ frame: 'bench', q: -12.5, yawRad: 0.75, pitchRad: 0.5 });
    expect(navigator.isMoving).toBe(false);
  });
});
