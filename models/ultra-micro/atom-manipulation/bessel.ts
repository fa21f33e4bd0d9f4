/** Rational fit of numerator over denominator in y, lowest power first. */
const ratio = (y: number, top: readonly number[], bottom: readonly number[]): number => {
  const at = (list: readonly number[]): number => list.reduceRight((sum, value) => sum * y + value, 0);
  return at(top) / at(bottom);
};

/** Amplitude and phase terms for x ≥ 8, the same for both functions. */
const farTerms = (x: number): { p: number; q: number; phase: number } => {
  const z = 8 / x;
  const y = z * z;
  const p = ratio(y, [1, -0.1098628627e-2, 0.2734510407e-4, -0.2073370639e-5, 0.2093887211e-6], [1]);
  const q = z * ratio(y, [-0.1562499995e-1, 0.1430488765e-3, -0.6911147651e-5, 0.7621095161e-6, -0.934945152e-7], [1]);
  return { p, q, phase: x - Math.PI / 4 };
};

/** Bessel function J₀, x ≥ 0, to about 1e-8 (rational fits after Hart et al., Computer Approximations, 1968). */
export const besselJ0 = (x: number): number => {
  if (x < 8)
    return ratio(
      x * x,
      [57568490574, -13362590354, 651619640.7, -11214424.18, 77392.33017, -184.9052456],
      [57568490411, 1029532985, 9494680.718, 59272.64853, 267.8532712, 1],
    );
  const { p, q, phase } = farTerms(x);
  return Math.sqrt(2 / (Math.PI * x)) * (Math.cos(phase) * p - Math.sin(phase) * q);
};

/** Bessel function Y₀, x > 0, to about 1e-8 (as `besselJ0`). */
export const besselY0 = (x: number): number => {
  if (x < 8) {
    const fit = ratio(
      x * x,
      [-2957821389, 7062834065, -512359803.6, 10879881.29, -86327.92757, 228.4622733],
      [40076544269, 745249964.8, 7189466.438, 47447.2647, 226.1030244, 1],
    );
    return fit + (2 / Math.PI) * besselJ0(x) * Math.log(x);
  }
  const { p, q, phase } = farTerms(x);
  return Math.sqrt(2 / (Math.PI * x)) * (Math.sin(phase) * p + Math.cos(phase) * q);
};
