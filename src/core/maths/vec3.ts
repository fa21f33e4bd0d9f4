/** Cartesian triple in float64. What it means (frame, unit) is in the name of the variable that holds it. */
export type Vec3 = [x: number, y: number, z: number];
export type ReadonlyVec3 = readonly [x: number, y: number, z: number];

export const copyVec3 = (out: Vec3, a: ReadonlyVec3): Vec3 => {
  out[0] = a[0];
  out[1] = a[1];
  out[2] = a[2];
  return out;
};

export const setVec3 = (out: Vec3, x: number, y: number, z: number): Vec3 => {
  out[0] = x;
  out[1] = y;
  out[2] = z;
  return out;
};

export const addVec3 = (out: Vec3, a: ReadonlyVec3, b: ReadonlyVec3): Vec3 => {
  out[0] = a[0] + b[0];
  out[1] = a[1] + b[1];
  out[2] = a[2] + b[2];
  return out;
};

export const subtractVec3 = (out: Vec3, a: ReadonlyVec3, b: ReadonlyVec3): Vec3 => {
  out[0] = a[0] - b[0];
  out[1] = a[1] - b[1];
  out[2] = a[2] - b[2];
  return out;
};

export const scaleVec3 = (out: Vec3, a: ReadonlyVec3, factor: number): Vec3 => {
  out[0] = a[0] * factor;
  out[1] = a[1] * factor;
  out[2] = a[2] * factor;
  return out;
};

/** out = a + b · factor */
export const addScaledVec3 = (out: Vec3, a: ReadonlyVec3, b: ReadonlyVec3, factor: number): Vec3 => {
  out[0] = a[0] + b[0] * factor;
  out[1] = a[1] + b[1] * factor;
  out[2] = a[2] + b[2] * factor;
  return out;
};

/** out = a + (b − a) · t */
export const lerpVec3 = (out: Vec3, a: ReadonlyVec3, b: ReadonlyVec3, t: number): Vec3 => {
  out[0] = a[0] + (b[0] - a[0]) * t;
  out[1] = a[1] + (b[1] - a[1]) * t;
  out[2] = a[2] + (b[2] - a[2]) * t;
  return out;
};

export const dotVec3 = (a: ReadonlyVec3, b: ReadonlyVec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

export const crossVec3 = (out: Vec3, a: ReadonlyVec3, b: ReadonlyVec3): Vec3 =>
  setVec3(out, a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]);

/** Euclidean length; `Math.hypot` neither overflows nor underflows between 1e-150 and 1e150. */
export const lengthVec3 = (a: ReadonlyVec3): number => Math.hypot(a[0], a[1], a[2]);

export const distanceVec3 = (a: ReadonlyVec3, b: ReadonlyVec3): number =>
  Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

/** Unit vector along `a`; zero stays zero. */
export const normalizeVec3 = (out: Vec3, a: ReadonlyVec3): Vec3 => {
  const length = lengthVec3(a);
  return length === 0 ? setVec3(out, 0, 0, 0) : scaleVec3(out, a, 1 / length);
};
