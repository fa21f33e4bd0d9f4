import type { Vec3 } from '../../../src/core/maths/vec3.js';

/** Decay length of the proton's charge density in the dipole form, fm: rms radius / √12 = 0.84075 / √12. */
export const CLOUD_DECAY_FM = 0.84075 / Math.sqrt(12);

/** The cloud's drawn edge, fm: 97 % of the charge lies inside. Its lowest grain nearly touches the floor. */
export const CLOUD_EDGE_FM = 1.75;
/** The middle of the proton in the model's axes, fm. */
export const CLOUD_CENTRE_FM: Readonly<Vec3> = [0, CLOUD_EDGE_FM, 0];

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
