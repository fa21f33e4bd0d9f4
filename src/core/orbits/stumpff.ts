/** Below this the closed forms cancel; the series of six terms is then good to float64. */
const SERIES_BELOW = 0.1;

/**
 * Stumpff's c₂(z) = (1 − cos √z) / z and c₃(z) = (√z − sin √z) / √z³, for z of any sign, into `out`: numbers that a
 * function gives back would be boxed, and these are asked for in every round of every orbit.
 */
export function stumpff(out: Float64Array, z: number): void {
  if (Math.abs(z) < SERIES_BELOW) {
    out[0] = 1 / 2 - (z / 24) * (1 - (z / 30) * (1 - (z / 56) * (1 - (z / 90) * (1 - (z / 132) * (1 - z / 182)))));
    out[1] = 1 / 6 - (z / 120) * (1 - (z / 42) * (1 - (z / 72) * (1 - (z / 110) * (1 - (z / 156) * (1 - z / 210)))));
    return;
  }
  const root = Math.sqrt(Math.abs(z));
  // Half-angle forms: 1 − cos loses half the digits where it is small.
  const half = z > 0 ? Math.sin(root / 2) : Math.sinh(root / 2);
  out[0] = (2 * half * half) / Math.abs(z);
  out[1] = z > 0 ? (root - Math.sin(root)) / (z * root) : (Math.sinh(root) - root) / (-z * root);
}

const both = new Float64Array(2);

/** c₂ alone. */
export function stumpffC2(z: number): number {
  stumpff(both, z);
  return both[0] as number;
}

/** c₃ alone. */
export function stumpffC3(z: number): number {
  stumpff(both, z);
  return both[1] as number;
}
