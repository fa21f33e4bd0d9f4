import { STRUCTURES, type CosmicStructure } from '../../../src/core/cosmos/structures.js';
import { skyBasis, fromSky } from '../../../src/stage/cosmos/skyBasis.js';
import { GALACTIC_FROM_SUN } from '../../../src/core/ephemeris/skyAxes.js';
import { rotateVec3 } from '../../../src/core/maths/quaternion.js';
import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { chance } from '../../../src/stage/cosmos/chance.js';
import { GrainWriter, type Grains } from '../../../src/stage/cosmos/grainCloud.js';
import type { EmptyBall } from '../../../src/stage/cosmos/web/webLevel.js';

type Shape = readonly [east: number, north: number, away: number, grains: number];

/** Half widths in shares of the extent, and how many grains. Walls lie across the line of sight, as they were found. */
const SHAPES: Readonly<Record<CosmicStructure['kind'], Shape>> = {
  group: [0.28, 0.28, 0.28, 24],
  cluster: [0.2, 0.2, 0.2, 90],
  supercluster: [0.34, 0.2, 0.24, 420],
  wall: [0.4, 0.13, 0.05, 700],
  attractor: [0.26, 0.2, 0.24, 200],
  void: [0, 0, 0, 0],
};

const place = (out: Vec3, basis: ReturnType<typeof skyBasis>, east: number, north: number, away: number): Vec3 =>
  rotateVec3(out, GALACTIC_FROM_SUN, fromSky(out, basis, east, north, away));

/**
 * Groups, clusters, superclusters and walls at their places: for each a swarm as wide as it is said to be. Axes of
 * `cosmos`; `unitM`: metres a unit.
 */
export function structureGrains(unitM: number): Grains {
  const { normal, even } = chance(2014);
  const writer = new GrainWriter(12_000);
  const at: Vec3 = [0, 0, 0];
  for (const { raDeg, decDeg, distanceM, extentM, kind, id } of STRUCTURES) {
    if (id === 'laniakea') continue;
    const basis = skyBasis(raDeg, decDeg);
    const [east, north, away, count] = SHAPES[kind];
    for (let grain = 0; grain < count; grain++) {
      // Crowded towards the middle.
      const spread = extentM * (0.25 + 0.75 * even());
      place(at, basis, normal() * east * spread, normal() * north * spread, distanceM + normal() * away * spread);
      const heart = even();
      writer.put(at[0] / unitM, at[1] / unitM, at[2] / unitM, [1, 0.78 + 0.12 * heart, 0.5 + 0.25 * heart], 0.25 + 0.5 * even() ** 3);
    }
  }
  return writer.take();
}

/** The voids that have names, for the strewn web to keep out of. Axes of `cosmos`, m. */
export function namedVoids(): readonly EmptyBall[] {
  return STRUCTURES.filter(({ kind }) => kind === 'void').map(({ raDeg, decDeg, distanceM, extentM }) => {
    const [x, y, z] = place([0, 0, 0], skyBasis(raDeg, decDeg), 0, 0, distanceM);
    return { x, y, z, radius: extentM * 0.46 };
  });
}
