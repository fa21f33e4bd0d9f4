/** A uniform cubic B-spline: twice continuously differentiable, and never outside its coefficients' range. */
export interface Spline {
  readonly from: number;
  readonly step: number;
  readonly coefficients: Float64Array;
}

export interface SplineSample {
  readonly at: number;
  readonly value: number;
  readonly weight: number;
}

/** The four basis functions at a fraction of a step, in `out`. */
const basis = (out: Float64Array, t: number): void => {
  const s = 1 - t;
  out[0] = (s * s * s) / 6;
  out[1] = (3 * t * t * t - 6 * t * t + 4) / 6;
  out[2] = (3 * s * s * s - 6 * s * s + 4) / 6;
  out[3] = (t * t * t) / 6;
};

/** How much stiffer against slope the spline is where there are no samples any more. */
const BEYOND = 30;

const BAND = 4;

/** Solves the symmetric positive definite band system in place (LDLᵀ; row i of `band` holds a(i, i … i + 3)). */
const solveBanded = (band: Float64Array, right: Float64Array): void => {
  const n = right.length;
  for (let i = 0; i < n; i++) {
    const pivot = band[i * BAND] ?? 0;
    for (let j = 1; j < BAND && i + j < n; j++) {
      const factor = (band[i * BAND + j] ?? 0) / pivot;
      for (let k = j; k < BAND && i + k < n; k++) {
        band[(i + j) * BAND + k - j] = (band[(i + j) * BAND + k - j] ?? 0) - factor * (band[i * BAND + k] ?? 0);
      }
      right[i + j] = (right[i + j] ?? 0) - factor * (right[i] ?? 0);
    }
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = right[i] ?? 0;
    for (let j = 1; j < BAND && i + j < n; j++) sum -= (band[i * BAND + j] ?? 0) * (right[i + j] ?? 0);
    right[i] = sum / (band[i * BAND] ?? 1);
  }
};

/**
 * The spline that makes Σ weight · (u − value)² + slope · ∫u′² + bend · ∫u″² least, over `count` steps of `step` from
 * `from`. Beyond the samples it levels out, and both its ends are level. At least one sample must weigh more than nothing.
 */
export const fitSmoothingSpline = (
  samples: readonly SplineSample[],
  from: number,
  step: number,
  count: number,
  slope: number,
  bend: number,
): Spline => {
  const n = count + 3;
  const band = new Float64Array(n * BAND);
  const right = new Float64Array(n);
  const add = (first: number, factors: ArrayLike<number>, weight: number, value: number): void => {
    for (let a = 0; a < factors.length; a++) {
      const fa = factors[a] ?? 0;
      right[first + a] = (right[first + a] ?? 0) + weight * fa * value;
      for (let b = a; b < factors.length; b++) {
        const at = (first + a) * BAND + b - a;
        band[at] = (band[at] ?? 0) + weight * fa * (factors[b] ?? 0);
      }
    }
  };
  const factors = new Float64Array(4);
  for (const sample of samples) {
    const x = (sample.at - from) / step;
    const cell = Math.min(count - 1, Math.max(0, Math.floor(x)));
    basis(factors, x - cell);
    add(cell, factors, sample.weight, sample.value);
  }
  let first = Infinity;
  let last = -Infinity;
  for (const sample of samples) {
    first = Math.min(first, sample.at);
    last = Math.max(last, sample.at);
  }
  for (let i = 0; i + 1 < n; i++) {
    const middle = from + (i - 0.5) * step;
    const beyond = middle < first || middle > last;
    add(i, [-1, 1], ((beyond ? BEYOND : 1) * slope) / step, 0);
  }
  for (let i = 0; i + 2 < n; i++) add(i, [1, -2, 1], bend / step ** 3, 0);
  solveBanded(band, right);
  // Three equal coefficients make the end level in value, slope and curvature, as it is beyond.
  right.fill(right[2] ?? 0, 0, 2);
  right.fill(right[n - 3] ?? 0, n - 2);
  return { from, step, coefficients: right };
};

/** The spline's value; level beyond its ends. Allocates nothing. */
export const splineAt = (spline: Spline, at: number): number => {
  const { from, step, coefficients } = spline;
  const last = coefficients.length - 3;
  const x = Math.min(last, Math.max(0, (at - from) / step));
  const cell = Math.min(last - 1, Math.floor(x));
  const t = x - cell;
  const s = 1 - t;
  return (
    (s * s * s * (coefficients[cell] ?? 0) +
      (3 * t * t * t - 6 * t * t + 4) * (coefficients[cell + 1] ?? 0) +
      (3 * s * s * s - 6 * s * s + 4) * (coefficients[cell + 2] ?? 0) +
      t * t * t * (coefficients[cell + 3] ?? 0)) /
    6
  );
};

/** The steepest that the spline can be anywhere (a bound from its coefficients). */
export const steepestSlope = (spline: Spline): number => {
  let steepest = 0;
  const { coefficients, step } = spline;
  for (let i = 1; i < coefficients.length; i++) {
    steepest = Math.max(steepest, Math.abs((coefficients[i] ?? 0) - (coefficients[i - 1] ?? 0)) / step);
  }
  return steepest;
};
