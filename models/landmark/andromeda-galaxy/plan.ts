import type { ArmPiece, GalaxyPlan } from '../../../src/core/cosmos/GalaxyPlan.js';
import { pointFromSun } from '../../../src/core/ephemeris/skyAxes.js';
import { crossVec3, normalizeVec3, type Vec3 } from '../../../src/core/maths/vec3.js';

/** One model unit, m. */
export const UNIT_M = 1e20;
const UNITS_PER_KPC = 3.0856775814913673e19 / UNIT_M;
const DEG = Math.PI / 180;

/** J2000, degrees, and 765 kpc in m. */
const RA_DEG = 10.6847;
const DEC_DEG = 41.269;
const DISTANCE_M = 2.360543349840896e22;
/** In axes of `sun`, m. */
export const PLACE_M: Vec3 = pointFromSun([0, 0, 0], RA_DEG, DEC_DEG, DISTANCE_M);

/** Inclination of the disc and position angle of its long axis, degrees; the north-western side is the nearer one. */
const INCLINATION_DEG = 77;
const POSITION_ANGLE_DEG = 38;

const away = pointFromSun([0, 0, 0], RA_DEG, DEC_DEG, 1);
const north = pointFromSun([0, 0, 0], RA_DEG, DEC_DEG + 90, 1);
const east = normalizeVec3([0, 0, 0], crossVec3([0, 0, 0], north, away));
const onSky = (angleDeg: number): Vec3 => [0, 1, 2].map((k) => Math.cos(angleDeg * DEG) * (north[k] ?? 0) + Math.sin(angleDeg * DEG) * (east[k] ?? 0)) as Vec3;

/** Axes of the disc in axes of `sun`: along its long axis to the north-east, across it to the near side, and over it. */
export const ALONG: Vec3 = onSky(POSITION_ANGLE_DEG);
const nearSide = onSky(POSITION_ANGLE_DEG - 90);
export const ACROSS: Vec3 = [0, 1, 2].map((k) => Math.cos(INCLINATION_DEG * DEG) * (nearSide[k] ?? 0) - Math.sin(INCLINATION_DEG * DEG) * (away[k] ?? 0)) as Vec3;
export const OVER: Vec3 = crossVec3([0, 0, 0], ALONG, ACROSS);

/** Half of the D25 diameter of 46.56 kpc. */
export const RADIUS_KPC = 23.28;
export const RADIUS = RADIUS_KPC * UNITS_PER_KPC;

/** A circle of young stars, a little off the middle as the real ones are. */
const ringPiece = (name: string, radiusKpc: number, widthKpc: number, fromDeg: number, toDeg: number): ArmPiece => ({
  name,
  fromDeg,
  toDeg,
  widthKpc,
  traced: true,
  at: (degrees) => {
    const r = radiusKpc * (1 + 0.035 * Math.sin(5 * degrees * DEG + radiusKpc));
    return [r * Math.cos(degrees * DEG) + 0.4, r * Math.sin(degrees * DEG)];
  },
});

/** A tightly wound logarithmic arm: pitch 7°, trailing. */
const windingArm = (name: string, startDeg: number): ArmPiece => ({
  name,
  fromDeg: 0,
  toDeg: 560,
  widthKpc: 0.45,
  traced: false,
  at: (degrees) => {
    const r = 4.6 * Math.exp(degrees * DEG * Math.tan(7.6 * DEG));
    const turn = (startDeg - degrees) * DEG;
    return [r * Math.cos(turn), r * Math.sin(turn)];
  },
});

/**
 * Andromeda: the ring of 10 kpc with most of its young stars, weaker ones inside and outside, and two faint arms
 * (radii of the rings after Gordon et al. 2006 and Walterbos and Kennicutt, from memory; arms by chance of their phase).
 */
export const ANDROMEDA: GalaxyPlan = {
  seed: 31,
  arms: [
    ringPiece('ring of 10 kpc', 10.3, 0.5, 0, 360),
    ringPiece('ring of 10 kpc, again', 10.7, 0.9, 0, 360),
    ringPiece('inner ring', 5.4, 0.4, 20, 330),
    ringPiece('outer ring', 14.8, 0.8, 60, 400),
    windingArm('first arm', 30),
    windingArm('second arm', 210),
  ],
  bar: null,
  discRadiusKpc: RADIUS_KPC,
  discScaleKpc: 5.3,
  discHeightKpc: 0.35,
  bulgeKpc: 1.7,
  toModel: (out, x, y, height) => {
    for (let k = 0; k < 3; k++) out[k] = (x * (ALONG[k] ?? 0) + y * (ACROSS[k] ?? 0) + height * (OVER[k] ?? 0)) * UNITS_PER_KPC;
    return out;
  },
  discRadius: RADIUS,
};
