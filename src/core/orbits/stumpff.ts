/** Below this the closed forms cancel; the series of six terms is then good to float64. */
const SERIES_BELOW = 0.1;

/** Stumpff's c₂(z) = (1 − cos √z) / z, for z of any sign. */
export function stumpffC2(z: number): number {
  if (Math.abs(z) < SERIES_BELOW) return 1 / 2 - (z / 24) * (1 - (z / 30) * (1 - (z / 56) * (1 - (z / 90) * (1 - (z / 132) * (1 - z / 182)))));
  const root = Math.sqrt(Math.abs(z));
  // Half-angle forms: 1 − cos loses half the digits where it is small.
  const half = z > 0 ? Math.sin(root / 2) : Math.sinh(root / 2);
  return (2 * half * half) / Math.abs(z);
}

/** Stumpff's c₃(z) = (√z − sin √z) / √z³, for z of any sign. */
export function stumpffC3(z: number): number {
  if (Math.abs(z) < SERIES_BELOW) return 1 / 6 - (z / 120) * (1 - (z / 42) * (1 - (z / 72) * (1 - (z / 110) * (1 - (z / 156) * (1 - z / 210)))));
  const root = Math.sqrt(Math.abs(z));
  return z > 0 ? (root - Math.sin(root)) / (z * root) : (Math.sinh(root) - root) / (-z * root);
}
