/** Where, in decades of view distances, a family of lines is strongest: a line spacing of a third of the distance. */
const STRONGEST = -0.5;

/** A family of grid lines shows while its spacing lies within 1.5 decades of its best. */
const REACH = 1.5;

/**
 * Opacity (0 to 0.75) of the floor's family of lines 10^`exponent` metres apart, seen from 10^`q` metres. A quadratic
 * B-spline over the decades: smooth, rising then falling, at most three families at a time, and the families of one
 * view always sum to 1. Coarse lines coincide with finer ones, so that drawn together they come out the stronger.
 */
export const gridFade = (q: number, exponent: number): number => {
  const x = Math.abs(exponent - q - STRONGEST);
  if (x >= REACH) return 0;
  return x <= 0.5 ? 0.75 - x * x : 0.5 * (REACH - x) * (REACH - x);
};

/** The smallest exponent of the three families that may show from 10^`q` metres: this one, and the next two. */
export const finestGridExponent = (q: number): number => {
  const finest = Math.floor(q + STRONGEST - REACH) + 1;
  // The sum is rounded: just below a whole `q` the family before may still show by a hair.
  return gridFade(q, finest - 1) > 0 ? finest - 1 : finest;
};
