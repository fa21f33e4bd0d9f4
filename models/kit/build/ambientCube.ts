/** Weights of the six directions +x, +y, +z, −x, −y, −z for a unit normal: the squares of its parts. They sum to 1. */
export const cubeWeights = (nx: number, ny: number, nz: number): [number, number, number, number, number, number] => [
  nx > 0 ? nx * nx : 0,
  ny > 0 ? ny * ny : 0,
  nz > 0 ? nz * nz : 0,
  nx > 0 ? 0 : nx * nx,
  ny > 0 ? 0 : ny * ny,
  nz > 0 ? 0 : nz * nz,
];

/** What an ambient cube says for a unit normal. `at`: where its six numbers begin. */
export const readCube = (cube: ArrayLike<number>, at: number, nx: number, ny: number, nz: number): number => {
  const weights = cubeWeights(nx, ny, nz);
  return weights.reduce((sum, weight, i) => sum + weight * cube[at + i]!, 0);
};

/** How strongly directions without samples are drawn to the mean of those that have some. */
const TO_THE_MEAN = 0.15;

/** The cube that comes nearest to samples (a unit normal and a value each), by least squares; clamped to 0 … 1. */
export const fitCube = (samples: readonly (readonly [nx: number, ny: number, nz: number, value: number])[]): number[] => {
  if (samples.length === 0) return [0, 0, 0, 0, 0, 0];
  const mean = samples.reduce((sum, sample) => sum + sample[3], 0) / samples.length;
  const a = Array.from({ length: 6 }, (_, i) => Array.from({ length: 6 }, (__, j) => (i === j ? TO_THE_MEAN : 0)));
  const b = new Array<number>(6).fill(TO_THE_MEAN * mean);
  for (const [nx, ny, nz, value] of samples) {
    const weights = cubeWeights(nx, ny, nz);
    for (let i = 0; i < 6; i++) {
      b[i]! += weights[i]! * value;
      for (let j = 0; j < 6; j++) a[i]![j]! += weights[i]! * weights[j]!;
    }
  }
  // Positive definite: elimination needs no pivots.
  for (let i = 0; i < 6; i++) {
    for (let row = i + 1; row < 6; row++) {
      const factor = a[row]![i]! / a[i]![i]!;
      for (let j = i; j < 6; j++) a[row]![j]! -= factor * a[i]![j]!;
      b[row]! -= factor * b[i]!;
    }
  }
  const x = new Array<number>(6).fill(0);
  for (let i = 5; i >= 0; i--) {
    let rest = b[i]!;
    for (let j = i + 1; j < 6; j++) rest -= a[i]![j]! * x[j]!;
    x[i] = rest / a[i]![i]!;
  }
  return x.map((value) => Math.min(1, Math.max(0, value)));
};
