/** Decay length of the proton's charge density in the dipole form, fm: rms radius / √12 = 0.84075 / √12. */
export const CLOUD_DECAY_FM = 0.84075 / Math.sqrt(12);

/** Share of the charge within r (fm), for a density ∝ exp(−r / CLOUD_DECAY_FM). */
export const chargeWithin = (radiusFm: number): number => {
  const x = radiusFm / CLOUD_DECAY_FM;
  return 1 - Math.exp(-x) * (1 + x + (x * x) / 2);
};

/** Radius (fm) that holds the share 0 ≤ p < 1 of the charge: the inverse of `chargeWithin`, by halving. */
export const chargeRadiusAt = (share: number): number => {
  let low = 0;
  let high = 40 * CLOUD_DECAY_FM;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (chargeWithin(middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
};
