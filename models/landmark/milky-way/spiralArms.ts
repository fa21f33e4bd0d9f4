import { SUN_IN_GALAXY_M } from '../../../src/core/ephemeris/placeSkyFrames.js';
import type { Vec3 } from '../../../src/core/maths/vec3.js';
import type { ArmPiece } from '../../../src/core/cosmos/GalaxyPlan.js';

/** One model unit, m. */
export const UNIT_M = 1e20;
/** Half of the D25 diameter of 26.8 kpc, m. */
export const DISC_RADIUS_M = 4.135e20;
/** The Sun in model units, axes of the `galaxy` frame. */
export const SUN_PLACE: Vec3 = [SUN_IN_GALAXY_M[0] / UNIT_M, SUN_IN_GALAXY_M[1] / UNIT_M, SUN_IN_GALAXY_M[2] / UNIT_M];

const UNITS_PER_KPC = 3.0856775814913673e19 / UNIT_M;
const DEG = Math.PI / 180;

/**
 * ln(R / R_kink) = −(β − β_kink) tan ψ; β is 0 toward the Sun and grows clockwise seen from the north galactic pole.
 * Reid et al. 2019, ApJ 885, 131, table 2. Columns: β from, to, kink (deg), R at the kink (kpc), pitch before and
 * after it (deg), width (kpc).
 */
const TRACED: readonly (readonly [string, number, number, number, number, number, number, number])[] = [
  ['3 kpc', 15, 18, 15, 3.52, -4.2, -4.2, 0.18],
  ['Norma', 5, 54, 18, 4.46, -1, 19.5, 0.14],
  ['Scutum–Centaurus', 0, 104, 23, 4.91, 14.1, 12.1, 0.23],
  ['Sagittarius–Carina', 2, 97, 24, 6.04, 17.1, 1, 0.27],
  ['Local', -8, 34, 9, 8.26, 11.4, 11.4, 0.31],
  ['Perseus', -23, 115, 40, 8.87, 10.3, 8.7, 0.35],
  ['Outer', -16, 71, 18, 12.24, 3, 9.4, 0.65],
];

/** R = exp(a + bθ + cθ² + dθ³), kpc. Hou and Han 2014, A&A 569, A125, table 4: covers the side that nobody sees. */
const MODELLED: readonly (readonly [string, number, number, number, number, number, number])[] = [
  ['Arm 1', 1.132, 0.1233, 0.003488, 0, 40, 250],
  ['Arm 2', 5.8243, -1.8196, 0.235, -0.009011, 275, 620],
  ['Arm 3', 4.2767, -1.1507, 0.157, -0.006078, 275, 575],
  ['Arm 4', 1.128, 0.1282, 0.002617, 0, 280, 500],
  ['Arm 5', 1.7978, -0.04738, 0.01684, 0, 280, 500],
  ['Arm 6', 2.4225, -0.1636, 0.02494, 0, 280, 405],
];

/** Radius of a traced arm at azimuth β, kpc. */
export function tracedRadiusKpc(row: (typeof TRACED)[number], betaDeg: number): number {
  const [, , , kink, radius, before, after] = row;
  const pitch = betaDeg < kink ? before : after;
  return radius * Math.exp(-(betaDeg - kink) * DEG * Math.tan(pitch * DEG));
}

export const ARMS: readonly ArmPiece[] = [
  ...TRACED.map(
    (row): ArmPiece => ({
      name: row[0],
      fromDeg: row[1],
      toDeg: row[2],
      widthKpc: row[7],
      traced: true,
      at: (beta) => {
        const r = tracedRadiusKpc(row, beta);
        return [-r * Math.cos(beta * DEG), r * Math.sin(beta * DEG)];
      },
    }),
  ),
  ...MODELLED.map(
    ([name, a, b, c, d, fromDeg, toDeg]): ArmPiece => ({
      name,
      fromDeg,
      toDeg,
      widthKpc: 0.3,
      traced: false,
      at: (degrees) => {
        const t = degrees * DEG;
        const r = Math.exp(a + b * t + c * t * t + d * t ** 3);
        return [-r * Math.sin(t), r * Math.cos(t)];
      },
    }),
  ),
];

/** A place in the plane (kpc) and a height (kpc) in model units and `galaxy` axes. */
export const toModel = (out: Vec3, xKpc: number, yKpc: number, heightKpc: number): Vec3 => {
  out[0] = xKpc * UNITS_PER_KPC;
  out[1] = heightKpc * UNITS_PER_KPC;
  out[2] = -yKpc * UNITS_PER_KPC;
  return out;
};

export const DISC_RADIUS_KPC = 13.4;
/** Exponential scale of the disc and its half thickness, kpc (Bland-Hawthorn and Gerhard 2016, ARA&A 54, 529). */
export const DISC_SCALE_KPC = 2.6;
export const DISC_HEIGHT_KPC = 0.3;
/** Bar: half length, and its angle to the line from the Sun to the centre (Wegg, Gerhard and Portail 2015, MNRAS 450, 4050). */
export const BAR_HALF_KPC = 5;
export const BAR_ANGLE_DEG = 28;

/** The bar's direction in the plane: its near end lies at positive galactic longitude. */
export const BAR_DIRECTION: readonly [x: number, y: number] = [-Math.cos(BAR_ANGLE_DEG * DEG), Math.sin(BAR_ANGLE_DEG * DEG)];
