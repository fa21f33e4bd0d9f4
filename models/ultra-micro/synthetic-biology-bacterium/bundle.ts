/*
 * All lengths in units of 100 nm, from the middle of the body. Where the flagella have joined they are one bundle that
 * turns as a whole about its axis; before that, each runs from its motor in one sweep to the bundle's beginning.
 */

/** The node that the flagella are kept under. */
export const FLAGELLA = 'flagella';

/** Where the bundle begins on the body's axis, behind the cell, and how far its axis sinks towards −z a unit of its way along −x. */
export const BUNDLE_START_X = -16;
export const BUNDLE_FALL = 0.05;
/** The thread's own distance from the axis at the bundle's beginning; from there it grows to that of the helix. */
export const BUNDLE_START_RADIUS = 0.22;
/** How far each thread lies from the bundle's middle line. */
export const THREADS_APART = 0.16;
/** Over this length before the bundle the threads follow its turning less and less. */
export const FOLLOW_LENGTH = 5;

/** Turns a second of a swimming E. coli's bundle, and how many times slower it is shown. */
export const BUNDLE_HZ = 100;
export const SLOWED = 100;

/** From a thread's own axis to its surface. */
export const THREAD = 0.1;

/** A point beside the bundle's axis: height above it and depth in front of it. */
export type BesideAxis = [y: number, z: number];

/** How much of the turning is followed at `x`: 1 in the bundle, 0 where the threads leave the cell. */
export const followAt = (x: number): number => {
  const t = Math.min(1, Math.max(0, (BUNDLE_START_X + FOLLOW_LENGTH - x) / FOLLOW_LENGTH));
  return t * t * (3 - 2 * t);
};

/** The most that a thread's middle lies from the axis at `x`, if it is of the bundle; further out it still leads there. */
const mostAt = (x: number): number => 0.5 + 0.5 * Math.max(0, BUNDLE_START_X - x);

/**
 * Where the middle of a thread is once the bundle has turned by `turnRad`: as a stiff whole in the bundle, and less and
 * less towards the cell. Counter-clockwise for who looks at the cell from behind: its waves run away from the cell and
 * push it on. Shader: turningBundle.ts.
 */
export const turnedBundle = (x: number, [y, z]: Readonly<BesideAxis>, turnRad: number): BesideAxis => {
  const sunk = -BUNDLE_FALL * Math.max(0, BUNDLE_START_X - x);
  const share = followAt(x) * Math.min(1, mostAt(x) / Math.max(1e-9, Math.hypot(y, z - sunk)));
  const [v, w] = [y * share, (z - sunk) * share];
  const [c, s] = [Math.cos(turnRad), Math.sin(turnRad)];
  return [y + c * v + s * w - v, z + c * w - s * v - w];
};
