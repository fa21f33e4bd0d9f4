import type { ReadonlyVec3 } from '../../../../src/core/maths/vec3.js';
import type { DistanceField } from '../../../kit/distance.js';

/** A ridge in cloth round a limb, from one place to another: degrees round it (0: front, 90: towards +x), mm along it. */
export interface Fold {
  readonly from: readonly [deg: number, along: number];
  readonly to: readonly [deg: number, along: number];
  /** Of the ridge, mm. */
  readonly height: number;
  readonly width: number;
}

/**
 * Cloth with folds. They are laid out on the cloth unrolled from an axis that runs up from `from`; `radius` (mm) makes
 * degrees into lengths. Each ridge has a shallow trough on either side and fades at its ends.
 */
export const folded = (cloth: DistanceField, from: ReadonlyVec3, to: ReadonlyVec3, radius: number, folds: readonly Fold[]): DistanceField => {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1], to[2] - from[2]);
  const w = [(to[0] - from[0]) / length, (to[1] - from[1]) / length, (to[2] - from[2]) / length] as const;
  const degree = (Math.PI / 180) * radius;
  return (x, y, z) => {
    const bare = cloth(x, y, z);
    if (Math.abs(bare) > 30) return bare;
    const px = x - from[0];
    const py = y - from[1];
    const pz = z - from[2];
    const along = px * w[0] + py * w[1] + pz * w[2];
    const deg = (Math.atan2(px - along * w[0], pz - along * w[2]) * 180) / Math.PI;
    let rise = 0;
    for (const fold of folds) {
      let da = deg - fold.from[0];
      da -= 360 * Math.round(da / 360);
      const u = da * degree;
      const v = along - fold.from[1];
      const eu = (fold.to[0] - fold.from[0]) * degree;
      const ev = fold.to[1] - fold.from[1];
      const raw = (u * eu + v * ev) / (eu * eu + ev * ev);
      const t = Math.max(0, Math.min(1, raw));
      const q = Math.hypot(u - eu * t, v - ev * t) / fold.width;
      if (q > 4) continue;
      const fade = Math.min(1, 3 * Math.min(raw + 0.25, 1.25 - raw));
      if (fade <= 0) continue;
      rise += fold.height * fade * (Math.exp(-q * q) - 0.4 * Math.exp(-((q - 1.6) ** 2)));
    }
    return bare - rise;
  };
};
