type Row = [number, number, number];

/** Eigenvectors (as rows) and eigenvalues of the symmetric matrix [xx, xy, xz, yy, yz, zz], by Jacobi's rotations. */
export const principalAxes = (
  m: readonly [number, number, number, number, number, number],
): { vectors: [Row, Row, Row]; values: [number, number, number] } => {
  const a = [
    [m[0], m[1], m[2]],
    [m[1], m[3], m[4]],
    [m[2], m[4], m[5]],
  ];
  const v: [Row, Row, Row] = [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ];
  for (let sweep = 0; sweep < 12; sweep++) {
    for (const [p, q] of [[0, 1], [0, 2], [1, 2]] as const) {
      const off = a[p]![q]!;
      if (off === 0) continue;
      const theta = (a[q]![q]! - a[p]![p]!) / (2 * off);
      const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.hypot(theta, 1));
      const c = 1 / Math.hypot(t, 1);
      const s = t * c;
      for (let k = 0; k < 3; k++) {
        const akp = a[k]![p]!;
        const akq = a[k]![q]!;
        a[k]![p] = c * akp - s * akq;
        a[k]![q] = s * akp + c * akq;
      }
      for (let k = 0; k < 3; k++) {
        const apk = a[p]![k]!;
        const aqk = a[q]![k]!;
        a[p]![k] = c * apk - s * aqk;
        a[q]![k] = s * apk + c * aqk;
        const vp = v[p]![k]!;
        const vq = v[q]![k]!;
        v[p]![k as 0] = c * vp - s * vq;
        v[q]![k as 0] = s * vp + c * vq;
      }
    }
  }
  return { vectors: v, values: [a[0]![0]!, a[1]![1]!, a[2]![2]!] };
};
