/**
 * Where a ray meets a shape whose numbers begin at `c` in `s`. The direction is a unit vector. The answer is the distance,
 * negative when the ray comes from the inside (or from behind), and 0 when it does not meet the shape.
 */

/** A triangle: three corners. Möller and Trumbore's test. */
export const triangleHit = (s: Float32Array, c: number, ox: number, oy: number, oz: number, dx: number, dy: number, dz: number): number => {
  const ax = s[c]!;
  const ay = s[c + 1]!;
  const az = s[c + 2]!;
  const e1x = s[c + 3]! - ax;
  const e1y = s[c + 4]! - ay;
  const e1z = s[c + 5]! - az;
  const e2x = s[c + 6]! - ax;
  const e2y = s[c + 7]! - ay;
  const e2z = s[c + 8]! - az;
  const px = dy * e2z - dz * e2y;
  const py = dz * e2x - dx * e2z;
  const pz = dx * e2y - dy * e2x;
  const determinant = e1x * px + e1y * py + e1z * pz;
  if (determinant === 0) return 0;
  const inverse = 1 / determinant;
  const tx = ox - ax;
  const ty = oy - ay;
  const tz = oz - az;
  const u = (tx * px + ty * py + tz * pz) * inverse;
  if (u < 0 || u > 1) return 0;
  const qx = ty * e1z - tz * e1y;
  const qy = tz * e1x - tx * e1z;
  const qz = tx * e1y - ty * e1x;
  const v = (dx * qx + dy * qy + dz * qz) * inverse;
  if (v < 0 || u + v > 1) return 0;
  const t = (e2x * qx + e2y * qy + e2z * qz) * inverse;
  return t <= 0 ? 0 : determinant < 0 ? -t : t;
};

/** A ball: centre and radius. */
export const ballHit = (s: Float32Array, c: number, ox: number, oy: number, oz: number, dx: number, dy: number, dz: number): number => {
  const px = s[c]! - ox;
  const py = s[c + 1]! - oy;
  const pz = s[c + 2]! - oz;
  const along = px * dx + py * dy + pz * dz;
  const outside = px * px + py * py + pz * pz - s[c + 3]! * s[c + 3]!;
  if (outside >= 0 && along <= 0) return 0;
  const chord = along * along - outside;
  if (chord < 0) return 0;
  return outside >= 0 ? along - Math.sqrt(chord) : -along - Math.sqrt(chord);
};

/** A stick with flat ends: its two ends and its radius. */
export const stickHit = (s: Float32Array, c: number, ox: number, oy: number, oz: number, dx: number, dy: number, dz: number): number => {
  const px = ox - s[c]!;
  const py = oy - s[c + 1]!;
  const pz = oz - s[c + 2]!;
  let ax = s[c + 3]! - s[c]!;
  let ay = s[c + 4]! - s[c + 1]!;
  let az = s[c + 5]! - s[c + 2]!;
  const length = Math.sqrt(ax * ax + ay * ay + az * az);
  ax /= length;
  ay /= length;
  az /= length;
  const rise = dx * ax + dy * ay + dz * az;
  const height = px * ax + py * ay + pz * az;
  // Between the planes of its ends.
  let enter = -Infinity;
  let leave = Infinity;
  if (rise !== 0) {
    const low = -height / rise;
    const high = (length - height) / rise;
    enter = low < high ? low : high;
    leave = low < high ? high : low;
  } else if (height < 0 || height > length) return 0;
  // Within its round, seen along its axis.
  const ux = dx - rise * ax;
  const uy = dy - rise * ay;
  const uz = dz - rise * az;
  const vx = px - height * ax;
  const vy = py - height * ay;
  const vz = pz - height * az;
  const uu = ux * ux + uy * uy + uz * uz;
  const uv = ux * vx + uy * vy + uz * vz;
  const outside = vx * vx + vy * vy + vz * vz - s[c + 6]! * s[c + 6]!;
  if (uu > 0) {
    const square = uv * uv - uu * outside;
    if (square < 0) return 0;
    const root = Math.sqrt(square);
    enter = Math.max(enter, (-uv - root) / uu);
    leave = Math.min(leave, (-uv + root) / uu);
  } else if (outside > 0) return 0;
  if (enter > leave || leave <= 0) return 0;
  return enter > 0 ? enter : -leave;
};

/** A point must be this share deep in a ball or stick to be inside; what lies on the surface is not. */
const DEEP = 1e-5;

/** Whether a point lies inside a ball (centre and radius from `c` on). */
export const isInBall = (s: Float32Array, c: number, x: number, y: number, z: number): boolean => {
  const px = x - s[c]!;
  const py = y - s[c + 1]!;
  const pz = z - s[c + 2]!;
  return px * px + py * py + pz * pz < s[c + 3]! * s[c + 3]! * (1 - DEEP);
};

/** Whether a point lies inside a stick (its ends and its radius from `c` on). */
export const isInStick = (s: Float32Array, c: number, x: number, y: number, z: number): boolean => {
  const ax = s[c + 3]! - s[c]!;
  const ay = s[c + 4]! - s[c + 1]!;
  const az = s[c + 5]! - s[c + 2]!;
  const px = x - s[c]!;
  const py = y - s[c + 1]!;
  const pz = z - s[c + 2]!;
  const square = ax * ax + ay * ay + az * az;
  const along = (px * ax + py * ay + pz * az) / square;
  if (along < DEEP || along > 1 - DEEP) return false;
  return px * px + py * py + pz * pz - along * along * square < s[c + 6]! * s[c + 6]! * (1 - DEEP);
};
