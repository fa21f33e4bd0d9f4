import { STRUCTURES } from '../../../src/core/cosmos/structures.js';
import { pointFromSun } from '../../../src/core/ephemeris/skyAxes.js';
import { addVec3, distanceVec3, normalizeVec3, scaleVec3, subtractVec3, type Vec3 } from '../../../src/core/maths/vec3.js';
import { chance } from '../../../src/stage/cosmos/chance.js';
import type { Sliced } from '../../../src/core/slices/slices.js';
import { octaves, smoothNoise } from '../../../src/stage/cosmos/smoothNoise.js';
import { fromSky, skyBasis, type SkyBasis } from '../../../src/stage/cosmos/skyBasis.js';
import { HALF_ACROSS, HALF_HIGH, HALF_LONG, UNIT_M } from './extent.js';

const STEP = 0.045;
const MOST_STEPS = 130;
const ARRIVED = 0.09;

const structure = (id: string): (typeof STRUCTURES)[number] => {
  const found = STRUCTURES.find((one) => one.id === id);
  if (!found) throw new Error(`No structure "${id}"`);
  return found;
};
const middle = structure('laniakea');
/** m, axes of `sun`. */
export const MIDDLE_M: Vec3 = pointFromSun([0, 0, 0], middle.raDeg, middle.decDeg, middle.distanceM);
const basis: SkyBasis = skyBasis(middle.raDeg, middle.decDeg);

const fromMiddle = (id: string): Vec3 => {
  const { raDeg, decDeg, distanceM } = structure(id);
  const place = pointFromSun([0, 0, 0], raDeg, decDeg, distanceM);
  return scaleVec3(place, subtractVec3(place, place, MIDDLE_M), 1 / UNIT_M);
};

/** Where everything flows to in the end, from the middle, units; and what bends the way there, with its pull. */
export const ATTRACTOR: Vec3 = fromMiddle('great-attractor');
const PULLS: readonly (readonly [place: Vec3, pull: number])[] = [
  [ATTRACTOR, 1],
  [fromMiddle('hydra-cluster'), 0.2],
  [fromMiddle('centaurus-cluster'), 0.24],
  [fromMiddle('virgo-cluster'), 0.2],
  [fromMiddle('fornax-cluster'), 0.09],
  [fromMiddle('antlia-cluster'), 0.07],
];
const noise = smoothNoise(2014);

/** The two ends of the longest way across, units: nearest to us and farthest. */
export const NEAR_END: Vec3 = fromSky([0, 0, 0], basis, 0, 0, -HALF_LONG);
export const FAR_END: Vec3 = fromSky([0, 0, 0], basis, 0, 0, HALF_LONG);
/** Our galaxy. */
export const HOME: Vec3 = scaleVec3([0, 0, 0], MIDDLE_M, -1 / UNIT_M);

function flowAt(out: Vec3, at: Vec3): Vec3 {
  out[0] = 0.28 * octaves(noise, 2, at[0] * 1.9 + 5, at[1] * 1.9, at[2] * 1.9);
  out[1] = 0.28 * octaves(noise, 2, at[0] * 1.9, at[1] * 1.9 + 9, at[2] * 1.9);
  out[2] = 0.28 * octaves(noise, 2, at[0] * 1.9, at[1] * 1.9, at[2] * 1.9 + 13);
  for (const [place, pull] of PULLS) {
    const [dx, dy, dz] = [place[0] - at[0], place[1] - at[1], place[2] - at[2]];
    const square = dx * dx + dy * dy + dz * dz;
    // Clusters on the way bend the streams but hold none.
    const strength = pull === 1 ? 1 / Math.sqrt(square + 0.01) : pull / (square + 0.25) ** 1.1;
    out[0] += dx * strength;
    out[1] += dy * strength;
    out[2] += dz * strength;
  }
  return normalizeVec3(out, out);
}

/** The way of a galaxy from a place to the attractor. */
export function streamFrom(start: Vec3): readonly Vec3[] {
  const points: Vec3[] = [start];
  const flow: Vec3 = [0, 0, 0];
  let at = start;
  for (let step = 0; step < MOST_STEPS; step++) {
    flowAt(flow, at);
    at = addVec3([0, 0, 0], at, scaleVec3([0, 0, 0], flow, STEP));
    points.push(at);
    if (distanceVec3(at, ATTRACTOR) < ARRIVED) break;
  }
  return points;
}

/**
 * Ways of galaxies through the supercluster: they begin at its border, ours among them. The border is an ellipsoid with
 * the published length; the pulls are chosen so that the streams run as the published map has them in the large.
 */
export function* streams(count: number): Sliced<readonly (readonly Vec3[])[]> {
  const { even, direction } = chance(520);
  const d: Vec3 = [0, 0, 0];
  const starts: Vec3[] = [NEAR_END, FAR_END, HOME];
  while (starts.length < count) {
    direction(d);
    const inward = 1 - 0.35 * even() ** 2.5;
    starts.push(fromSky([0, 0, 0], basis, d[0] * HALF_ACROSS * inward, d[1] * HALF_HIGH * inward, d[2] * HALF_LONG * inward));
  }
  const paths: (readonly Vec3[])[] = [];
  for (const start of starts) {
    paths.push(streamFrom(start));
    yield;
  }
  return paths;
}
