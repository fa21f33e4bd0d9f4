import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { icosphere, lathe, randomSource, type MaterialName, type Solid } from '../../kit/index.js';

/** All lengths in units of 100 nm. The body lies along x, its axis at height `CENTRE_Y`. */
export const LENGTH = 20;
export const RADIUS = 4.5;
export const CENTRE_Y = 4.75;
/** Outer membrane, wall and inner membrane together: 30 nm. */
export const ENVELOPE = 0.3;
export const HALF_STRAIGHT = LENGTH / 2 - RADIUS;

/** The open quarter looks up and to the front: angles about x, from +z towards +y, that are cut away. */
export const inOpening = (y: number, z: number): boolean => y > 0 && z > 0;

/** Distance of a point (body axes) inside the surface of a capsule; negative outside. */
export const depthInside = (x: number, y: number, z: number): number =>
  RADIUS - Math.hypot(Math.max(0, Math.abs(x) - HALF_STRAIGHT), Math.hypot(y, z));

/** A closed shell between two depths below the surface, with the opening left out. */
const shell = (outer: number, inner: number, segments: number, rings: number, material: MaterialName): Solid => {
  const side = (depth: number): [number, number][] => {
    const r = RADIUS - depth;
    const points: [number, number][] = [];
    for (const sign of [-1, 1])
      for (let i = 0; i <= rings; i++) {
        const angle = (Math.PI / 2) * (sign < 0 ? i / rings - 1 : i / rings);
        points.push([r * Math.cos(angle) < 1e-9 ? 0 : r * Math.cos(angle), sign * HALF_STRAIGHT + r * Math.sin(angle)]);
      }
    return points;
  };
  const outside = side(outer);
  // Straight middle in several bands, so that the light and the shade baked into its vertices can vary along it.
  const bands = 8;
  const divided = (points: [number, number][]): [number, number][] => {
    const half = points.length / 2;
    const low = points[half - 1]!;
    const high = points[half]!;
    const between = Array.from({ length: bands - 1 }, (_, i): [number, number] => [low[0], low[1] + ((high[1] - low[1]) * (i + 1)) / bands]);
    return [...points.slice(0, half), ...between, ...points.slice(half)];
  };
  const profile = [...divided(outside), ...divided(side(inner)).reverse()];
  return lathe({ profile: [...profile, profile[0]!], segments, arcDeg: 270, startDeg: 0, material }).turn('z', -90);
};

/** The three layers of the envelope of a Gram-negative cell. */
export const envelope = (): { outer: Solid; wall: Solid; inner: Solid } => ({
  outer: shell(0, 0.09, 64, 9, 'lipid').tint('#7fb08c'),
  wall: shell(0.15, 0.19, 44, 6, 'lipid').tint('#d8c88a'),
  inner: shell(0.22, ENVELOPE, 52, 7, 'lipid').tint('#c9955f'),
});

/** A point of the outer surface: along the body (−1 … 1 of its profile) and around it (degrees from +z towards +y). */
export const surfaceAt = (along: number, aroundDeg: number): { at: Vec3; normal: Vec3 } => {
  const quarter = (Math.PI / 2) * RADIUS;
  const s = along * (HALF_STRAIGHT + quarter);
  const around = (aroundDeg * Math.PI) / 180;
  const beyond = Math.abs(s) - HALF_STRAIGHT;
  const lean = beyond > 0 ? (Math.sign(s) * beyond) / RADIUS : 0;
  const normal: Vec3 = [Math.sin(lean), Math.cos(lean) * Math.sin(around), Math.cos(lean) * Math.cos(around)];
  const x = beyond > 0 ? Math.sign(s) * HALF_STRAIGHT : s;
  return { at: [x + RADIUS * normal[0], RADIUS * normal[1], RADIUS * normal[2]], normal };
};

/** Protein pores of the outer membrane: low knobs over the whole uncut surface. */
export const pores = (count: number): Solid[] => {
  const random = randomSource(61);
  const solids: Solid[] = [];
  while (solids.length < count) {
    const along = 2 * random() - 1;
    // Fewer places near the poles, where the rings are smaller.
    const ring = surfaceAt(along, 0);
    if (random() > Math.hypot(ring.normal[1], ring.normal[2]) + 0.05) continue;
    const aroundDeg = 90 + 270 * random();
    const { at } = surfaceAt(along, aroundDeg);
    if (inOpening(at[1] + 0.1, at[2] + 0.1)) continue;
    solids.push(
      icosphere({ radius: 0.06 + 0.05 * random(), detail: 1, material: 'protein' })
        .tint(random() < 0.3 ? '#5d9480' : '#94c29c')
        .move(...at),
    );
  }
  return solids;
};
