import type { Vec3 } from '../../../src/core/maths/vec3.js';

/** Bohr radius, pm (CODATA 2022). */
export const BOHR_PM = 52.9177210544;
/** The cloud's drawn edge, pm: 99 % of the electron lies inside. */
export const EDGE_PM = 222.4;
/** The nucleus in the model's axes, pm: the outermost grains nearly touch the floor. */
export const NUCLEUS_PM: Readonly<Vec3> = [0, 226, 0];

/** Share of the electron within `radiusPm` in the ground state 1s, |ψ|² = exp(−2r/a) / (π a³). */
export const electronWithin = (radiusPm: number): number => {
  const x = (2 * radiusPm) / BOHR_PM;
  return 1 - Math.exp(-x) * (1 + x + (x * x) / 2);
};

/** Radius (pm) that holds the share 0 ≤ p < 1 of the electron: the inverse of `electronWithin`, by halving. */
export const electronRadiusAt = (share: number): number => {
  let low = 0;
  let high = 20 * BOHR_PM;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (electronWithin(middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
};

/**
 * Places that each stand for an equal share of the electron, pm from the nucleus: spheres of equal share, and on them the
 * plane's low-discrepancy sequence, since chance alone makes clumps that look like structure.
 */
export const equalShares = (count: number): Vec3[] =>
  Array.from({ length: count }, (_, i): Vec3 => {
    const radius = electronRadiusAt((i + 0.5) / count);
    const y = 1 - 2 * ((i * 0.7548776662466927) % 1);
    const across = Math.sqrt(Math.max(0, 1 - y * y));
    const turn = 2 * Math.PI * ((i * 0.5698402909980532) % 1);
    return [radius * across * Math.cos(turn), radius * y, radius * across * Math.sin(turn)];
  });

/** Around the nucleus no grain is drawn so near, pm: it is looked at from there, and a grain would be a wall. */
const FREE_PM = 5;
/** Towards the eye of the checkpoint's focus (yaw 20°, pitch 12°) a narrow way is free too, pm and its widening. */
const WAY_PM = 1.2;
const WAY_WIDENS = 0.03;
const TOWARDS_EYE: Readonly<Vec3> = [0.33455, 0.20791, 0.91916];

/** Whether a grain at `p` (pm from the nucleus) would stand before who falls to the nucleus by zooming alone. */
export const isInTheWay = (p: Readonly<Vec3>): boolean => {
  const away = Math.hypot(...p);
  const along = p[0] * TOWARDS_EYE[0] + p[1] * TOWARDS_EYE[1] + p[2] * TOWARDS_EYE[2];
  const beside = Math.sqrt(Math.max(0, away * away - along * along));
  return away < FREE_PM || (along > 0 && beside < WAY_PM + WAY_WIDENS * along);
};
