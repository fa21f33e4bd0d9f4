import { STRUCTURES } from '../../../src/core/cosmos/structures.js';
import { directionOfPlace, GALACTIC_FROM_SUN, pointFromSun } from '../../../src/core/ephemeris/skyAxes.js';
import { conjugateQuaternion, rotateVec3 } from '../../../src/core/maths/quaternion.js';
import { crossVec3, normalizeVec3, subtractVec3, type Vec3 } from '../../../src/core/maths/vec3.js';
import { chance, type Chance } from '../../../src/stage/cosmos/chance.js';
import { GrainWriter, type Grains } from '../../../src/stage/cosmos/grainCloud.js';
import { RADIUS, UNIT_M } from './extent.js';

const DEG = Math.PI / 180;
const GRAINS = 9000;
/** Half width of the cluster itself, units: 8° at 16.5 megaparsecs, and the share of its galaxies in the heart. */
const CLUSTER_RADIUS = 0.679;
const virgo = STRUCTURES.find(({ id }) => id === 'virgo-cluster');
if (!virgo) throw new Error('The Virgo Cluster is not among the structures');
/** m, axes of `sun`. */
export const MIDDLE_M: Vec3 = pointFromSun([0, 0, 0], virgo.raDeg, virgo.decDeg, virgo.distanceM);

/** The pole of the supergalactic plane, in which most near galaxies lie: galactic longitude 47.37°, latitude 6.32° (de Vaucouleurs). */
const pole = rotateVec3([0, 0, 0], conjugateQuaternion([0, 0, 0, 1], GALACTIC_FROM_SUN), directionOfPlace([0, 0, 0], 47.37 * DEG, 6.32 * DEG));
const inPlane = normalizeVec3([0, 0, 0], crossVec3([0, 0, 0], pole, [0, 1, 0]));
const across = crossVec3([0, 0, 0], pole, inPlane);

/** Groups that stand at their places, from the middle, units. */
const GROUPS: readonly Vec3[] = STRUCTURES.filter(({ kind, id }) => (kind === 'group' || id === 'fornax-cluster' || id === 'eridanus-cluster'))
  .map(({ raDeg, decDeg, distanceM }) => subtractVec3([0, 0, 0], pointFromSun([0, 0, 0], raDeg, decDeg, distanceM), MIDDLE_M).map((value) => value / UNIT_M) as Vec3);
/** Ours is at the edge. */
export const HOME: Vec3 = MIDDLE_M.map((value) => -value / UNIT_M) as Vec3;

type Put = (place: readonly number[], warm: number, size: number) => void;

/** A chain of clumps from somewhere in the plane to the cluster: the clouds that the supercluster is made of. */
function addChain(from: Vec3, count: number, thickness: number, { even, normal }: Chance, put: Put): void {
  const bend = [normal(), normal(), normal()].map((value) => value * 0.5);
  const clumps = Array.from({ length: 7 }, () => even());
  for (let grain = 0; grain < count; grain++) {
    const clump = clumps[Math.floor(even() * clumps.length)] ?? 0.5;
    const t = Math.min(1, Math.max(0, even() < 0.62 ? clump + 0.035 * normal() : even()));
    const sag = 4 * t * (1 - t);
    const place = [0, 1, 2].map((k) => (from[k] ?? 0) * (1 - t) + sag * (bend[k] ?? 0) * (1 - 0.75 * Math.abs(pole[k] ?? 0)) + thickness * normal());
    put(place, 0.15 + 0.3 * even(), 0.2 + 0.35 * even() ** 3);
  }
}

/**
 * The cluster by its published width; groups at their places; between them clouds in the supergalactic plane, which are
 * an illustration: that there are such clouds and that they lie flat is known, the single grain is chance.
 */
export function swarm(): Grains {
  const luck = chance(1953);
  const { even, normal, direction } = luck;
  const writer = new GrainWriter(GRAINS);
  const put: Put = ([x = 0, y = 0, z = 0], warm, size) => {
    if (Math.hypot(x, y, z) > RADIUS) return;
    const shade = 0.6 + 0.4 * even();
    writer.put(x, y, z, [shade * (0.66 + 0.34 * warm), shade * (0.74 + 0.06 * warm), shade * (1 - 0.5 * warm)], size);
  };
  const d: Vec3 = [0, 0, 0];
  for (let galaxy = 0; galaxy < 1300; galaxy++) {
    direction(d);
    const r = CLUSTER_RADIUS * Math.min(1.3, 0.34 * Math.abs(normal()) + 0.4 * even() ** 3);
    put(d.map((value) => value * r), 1 - 0.5 * even() * Math.min(1, r / CLUSTER_RADIUS + 0.2), 0.16 + 0.6 * even() ** 6);
  }
  for (const group of [...GROUPS, HOME]) {
    addChain(group, 260, 0.1, luck, put);
    for (let galaxy = 0; galaxy < 40; galaxy++) put(group.map((value) => value + 0.09 * normal()), 0.3 * even(), 0.25 + 0.5 * even() ** 2);
  }
  for (let cloud = 0; cloud < 17; cloud++) {
    const turn = 2 * Math.PI * even();
    const far = RADIUS * (0.55 + 0.45 * even());
    const high = 0.55 * normal();
    const from: Vec3 = [0, 1, 2].map((k) => far * (Math.cos(turn) * (inPlane[k] ?? 0) + Math.sin(turn) * (across[k] ?? 0)) + high * (pole[k] ?? 0)) as Vec3;
    addChain(from, 240, 0.13, luck, put);
  }
  return writer.take();
}
