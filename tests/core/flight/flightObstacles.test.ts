import { describe, expect, it } from 'vitest';
import { Flight } from '../../../src/core/flight/Flight.js';
import type { FlightObstacle } from '../../../src/core/flight/FlightObstacle.js';
import type { FlightView } from '../../../src/core/flight/FlightView.js';
import { NO_LIFT } from '../../../src/core/flight/FlightLift.js';
import { liftOver } from '../../../src/core/flight/planLift.js';
import { createViewpoint, type Viewpoint } from '../../../src/core/frames/Viewpoint.js';
import type { Vec3 } from '../../../src/core/maths/vec3.js';
import type { NavigatorTarget } from '../../../src/core/navigation/NavigatorTarget.js';
import { Floor } from '../../../src/core/navigation/Floor.js';
import { cameraOffset, orientationInBasis, viewOrientation } from '../../../src/core/navigation/viewOrientation.js';
import { createTestWorld } from '../navigation/worldSupport.js';

const { tree, obstacles, galleryTargets } = createTestWorld();
const floor = new Floor(tree, 6.371e6);
const viewOf = ({ frame, focusM, q, yawRad, pitchRad }: NavigatorTarget): Viewpoint => ({ frame, focusM: [...focusM], q, yawRad, pitchRad });

/** Camera in bench metres. Good for things of the bench, where the origin is never far in view units for long. */
const cameraBench = ({ viewpoint, basis }: FlightView): Vec3 => {
  const offset = cameraOffset([0, 0, 0], orientationInBasis([0, 0, 0, 1], basis, viewpoint.yawRad, viewpoint.pitchRad));
  const d = 10 ** viewpoint.q;
  return [viewpoint.focusM[0] + d * offset[0], viewpoint.focusM[1] + d * offset[1], viewpoint.focusM[2] + d * offset[2]];
};
const inside = (point: Vec3, { centerM, halfSizeM }: FlightObstacle): boolean =>
  point.every((x, k) => Math.abs(x - centerM[k]!) < halfSizeM[k]!);

/** The obstacles whose inside the camera enters, of those that are neither at the start nor at the end. */
const entered = (flight: Flight, from: Viewpoint, to: Viewpoint, steps: number, lift = flight.lift): number => {
  const ends = [from, to].flatMap((end): Vec3[] => {
    const offset = cameraOffset([0, 0, 0], viewOrientation([0, 0, 0, 1], tree, end));
    return [end.focusM, [0, 1, 2].map((k) => end.focusM[k]! + offset[k]! * 10 ** end.q) as Vec3];
  });
  const free = obstacles.filter((box) => !ends.some((point) => point.every((x, k) => Math.abs(x - box.centerM[k]!) <= box.halfSizeM[k]!)));
  const view: FlightView = { viewpoint: createViewpoint('bench'), basis: [0, 0, 0, 1] };
  const touched = new Set<FlightObstacle>();
  for (let i = 0; i <= steps; i += 1) {
    flight.viewAtPart(view, i / steps, lift);
    const camera = cameraBench(view);
    const d = 10 ** view.viewpoint.q;
    for (const box of free) if (Math.max(...box.halfSizeM) > 0.002 * d && inside(camera, box)) touched.add(box);
  }
  return touched.size;
};

describe('a flight among the exhibits', () => {
  it('enters no box but those of its ends, between any two exhibits of the gallery', () => {
    let plainHits = 0;
    const failures: string[] = [];
    for (let a = 0; a < galleryTargets.length; a += 1) {
      // A fixed selection of partners that covers near and far sizes; all pairs take a minute.
      for (const hop of [1, 3, 9, 33]) {
        const first = galleryTargets[a]!;
        const second = galleryTargets[(a + hop) % galleryTargets.length]!;
        const from = viewOf(first);
        const to = viewOf(second);
        const flight = new Flight({ tree, from, to, floor, obstacles });
        const steps = Math.max(200, Math.ceil(flight.length * 12));
        if (entered(flight, from, to, steps) > 0) failures.push(`${first.id} to ${second.id}`);
        if (flight.lift !== NO_LIFT) plainHits += entered(flight, from, to, steps, NO_LIFT) > 0 ? 1 : 0;
      }
    }
    expect(failures).toEqual([]);
    // Without the lift many would have gone through something: the check can fail.
    expect(plainHits).toBeGreaterThan(5);
  });

  it('is lifted as smoothly as it flies, also over what stands right beside its start', () => {
    const from: Viewpoint = { frame: 'bench', focusM: [0, 1, 0], q: 0.5, yawRad: 0, pitchRad: 0.2 };
    const to: Viewpoint = { ...from, focusM: [300, 1, 40] };
    for (const x of [0.6, 1, 30, 150, 296]) {
      const wall: FlightObstacle = { frame: 'bench', centerM: [x, 40, 200], halfSizeM: [0.3, 40, 230] };
      const flight = new Flight({ tree, from, to, floor, obstacles: [wall] });
      expect(flight.lift).not.toBe(NO_LIFT);
      const view: FlightView = { viewpoint: createViewpoint('bench'), basis: [0, 0, 0, 1] };
      const worstStep = (steps: number): number => {
        let worst = 0;
        let before = from.pitchRad;
        for (let i = 1; i <= steps; i += 1) {
          flight.viewAt(view, i === steps ? flight.durationS : (flight.durationS * i) / steps);
          worst = Math.max(worst, Math.abs(view.viewpoint.pitchRad - before));
          before = view.viewpoint.pitchRad;
        }
        return worst;
      };
      expect(worstStep(1600) / worstStep(800)).toBeLessThan(0.62);
      expect(view.viewpoint).toEqual(to);
    }
  });

  it('builds up and dies away over some of the way even where a thing touches the very end', () => {
    for (const [low, high] of [[0, 0.01], [0, 1], [0.99, 1], [0.4, 0.6], [0.002, 0.002]] as const) {
      const lift = liftOver(Math.SQRT2, 1, low, high);
      let before = lift.strength(0);
      expect(before).toBe(0);
      let fullest = 0;
      for (let i = 1; i <= 10_000; i += 1) {
        const now = lift.strength(i / 10_000);
        expect(Math.abs(now - before)).toBeLessThan(0.01);
        fullest = Math.max(fullest, now);
        before = now;
      }
      expect(before).toBe(0);
      expect(fullest).toBe(1);
    }
  });

  it('leaves its way free where the obstacle is its own end, or the whole that its end is part of', () => {
    const from: Viewpoint = { frame: 'bench', focusM: [0, 1, 0], q: 0.5, yawRad: 0, pitchRad: 0.2 };
    const to: Viewpoint = { ...from, focusM: [300, 5, 0] };
    const whole: FlightObstacle = { frame: 'bench', centerM: [300, 10, 0], halfSizeM: [10, 10, 10] };
    expect(new Flight({ tree, from, to, floor, obstacles: [whole] }).lift).toBe(NO_LIFT);
  });
});
