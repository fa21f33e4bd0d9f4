import type { Vec3 } from '../../../src/core/maths/vec3.js';

/** Lengths in units of 10 nm. The body lies along x; it is cut along its length and the cut looks up (y) until it is turned. */
export const LENGTH = 200;
export const RADIUS = 35;
/** Each membrane is 7 nm thick; between the two lie 15 nm. */
export const MEMBRANE = 0.7;
export const GAP = 1.5;
export const INNER_RADIUS = RADIUS - MEMBRANE - GAP - MEMBRANE;
const HALF_STRAIGHT = LENGTH / 2 - RADIUS;

/** How wide the body is at `x`, for a skin that lies `depth` under the surface. */
export const radiusAt = (x: number, depth = 0): number => {
  const beyond = Math.max(0, Math.abs(x) - HALF_STRAIGHT);
  return Math.sqrt(Math.max(0, (RADIUS - depth) ** 2 - beyond * beyond));
};

/** The body is a little bent, as most are; its length along x stays. */
export const bent = (x: number, y: number, z: number): Vec3 => [x, y, z + 5 * Math.cos((Math.PI * x) / LENGTH) - 2.5];

/** The profile of a skin between two depths: [distance from the axis, place along it]. */
export const skin = (outer: number, inner: number): [number, number][] => {
  const side = (depth: number): [number, number][] => {
    const r = RADIUS - depth;
    const round = 14;
    const straight = 26;
    const points: [number, number][] = [];
    for (let i = 0; i <= round; i++) {
      const angle = (Math.PI / 2) * (i / round - 1);
      points.push([i === 0 ? 0 : r * Math.cos(angle), -HALF_STRAIGHT + r * Math.sin(angle)]);
    }
    for (let i = 1; i < straight; i++) points.push([r, -HALF_STRAIGHT + (2 * HALF_STRAIGHT * i) / straight]);
    for (let i = 0; i <= round; i++) {
      const angle = ((Math.PI / 2) * i) / round;
      points.push([i === round ? 0 : r * Math.cos(angle), HALF_STRAIGHT + r * Math.sin(angle)]);
    }
    return points;
  };
  const profile = [...side(outer), ...side(inner).reverse()];
  return [...profile, profile[0]!];
};
