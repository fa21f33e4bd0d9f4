import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { randomSource, spherePoints, type DistanceField } from '../../kit/index.js';

/** Radius over the tips of the spines, µm, and how high they stand. */
export const RADIUS_UM = 11;
export const SPINE_UM = 1.4;
export const SPINES = 92;
const BODY_UM = RADIUS_UM - SPINE_UM;
/** Radius of a spine's broad foot, µm. */
const FOOT_UM = 1.25;

/** Directions of the three furrows' middles, in the plane of the equator (square to y). */
const FURROWS: readonly Vec3[] = [14, 134, 254].map((degrees): Vec3 => {
  const angle = (degrees * Math.PI) / 180;
  return [Math.sin(angle), 0, Math.cos(angle)];
});
/** Half the length of a furrow along its meridian, and half its width, µm. */
const FURROW_UM = { length: 4.2, width: 1.25, depth: 0.9 } as const;

const dot = (a: Readonly<Vec3>, b: Readonly<Vec3>): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** How deep in a furrow a point of the unit sphere lies: 0 outside, 1 at the pore. */
export const furrowAt = (p: Readonly<Vec3>): number => {
  let most = 0;
  for (const middle of FURROWS) {
    if (dot(p, middle) < 0.5) continue;
    const across = (BODY_UM * (middle[2] * p[0] - middle[0] * p[2])) / FURROW_UM.width;
    const along = (BODY_UM * p[1]) / FURROW_UM.length;
    const pore = Math.hypot(across, (BODY_UM * p[1]) / 1.1);
    const slit = Math.exp(-((across * across + along * along) ** 2));
    most = Math.max(most, 0.7 * slit + 0.3 * Math.exp(-(pore ** 4)));
  }
  return most;
};

/** Where the spines stand: evenly, a little disturbed, and none in a furrow. Two are exactly opposite, on x. */
export const spines = (): Vec3[] => {
  const random = randomSource(22);
  const spread = spherePoints(SPINES + 12).map(([x, y, z]): Vec3 => {
    const p: Vec3 = [x + 0.07 * (random() - 0.5), y + 0.07 * (random() - 0.5), z + 0.07 * (random() - 0.5)];
    const n = Math.hypot(...p);
    return [p[0] / n, p[1] / n, p[2] / n];
  });
  const free = spread.filter((p) => furrowAt(p) < 0.015 && Math.abs(p[0]) < 0.965);
  return [[1, 0, 0], [-1, 0, 0], ...free];
};

/** The grain's surface as a distance, µm from its middle. */
export const grainField = (): DistanceField => {
  const list = spines();
  return (x, y, z) => {
    const r = Math.sqrt(x * x + y * y + z * z);
    if (r < 5) return r - BODY_UM;
    const p: Vec3 = [x / r, y / r, z / r];
    let spine = 0;
    for (const s of list) {
      const cosine = p[0] * s[0] + p[1] * s[1] + p[2] * s[2];
      if (cosine < 0.985) continue;
      const away = (BODY_UM * Math.sqrt(2 * (1 - cosine))) / FOOT_UM;
      if (away < 1) spine = Math.max(spine, (1 - away) ** 1.25);
    }
    const furrow = furrowAt(p);
    return 0.8 * (r - (BODY_UM + SPINE_UM * spine - FURROW_UM.depth * furrow));
  };
};
