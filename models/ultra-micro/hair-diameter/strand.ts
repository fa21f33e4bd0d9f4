import type { Vec3 } from '../../../src/core/maths/vec3.js';

/** All lengths in µm. Half the mean diameter: the checkpoint's size is twice this. */
export const RADIUS = 42.95;
/** From the cut to where the drawn strand ends. */
export const LENGTH = 120_000;
/** The end by the cut is straight, so that its width can be measured and its scales compared. */
const STRAIGHT = 900;

/** Direction of the strand at a distance from the cut, as a turn from −z towards +x, radians: a long lazy S. */
const heading = (s: number): number => {
  const t = Math.max(0, s - STRAIGHT) / LENGTH;
  return 1.15 * Math.sin(Math.PI * Math.min(1, t) * 0.9) ** 2 * (1 - 0.35 * t) + 0.12 * Math.sin(14 * t) * t;
};

/** Points along the strand's axis at the given distances from the cut (rising): it lies on the floor, and rises a little far away. */
export const axisAt = (distances: readonly number[]): Vec3[] => {
  let x = 0;
  let z = 0;
  let at = 0;
  return distances.map((s) => {
    const steps = Math.max(1, Math.ceil((s - at) / 500));
    const step = (s - at) / steps;
    for (let i = 0; i < steps; i++) {
      const middle = heading(at + step * (i + 0.5));
      x += step * Math.sin(middle);
      z -= step * Math.cos(middle);
    }
    at = s;
    const far = Math.max(0, s - 8_000) / LENGTH;
    return [x, RADIUS + 1_600 * Math.sin(Math.PI * Math.min(1, far * 1.08)) ** 2, z];
  });
};

/** Distances from the cut between two of them: steps grow with the distance, up to `longest`. */
export const distancesBetween = (from: number, to: number, longest: number): number[] => {
  const distances: number[] = [from];
  let s = from;
  while (s < to) {
    s = Math.min(to, s + Math.min(longest, Math.max(60, s * 0.09)));
    distances.push(s);
  }
  return distances;
};
