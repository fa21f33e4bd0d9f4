import { describe, expect, it } from 'vitest';
import { LOCALES, type Checkpoint } from '../../src/catalogue/schema.js';
import { leaverDirection, VOYAGERS } from '../../src/core/cosmos/voyagers.js';
import { SKY_BODIES } from '../../src/core/ephemeris/bodies.js';
import { ASTRONOMICAL_UNIT } from '../../src/core/units/constants.js';
import { dotVec3, lengthVec3, subtractVec3, type Vec3 } from '../../src/core/maths/vec3.js';
import { atOnce } from '../../src/core/slices/slices.js';
import { driftedGrid } from '../../src/stage/cosmos/web/driftedGrid.js';
import type { Grains } from '../../src/stage/cosmos/grainCloud.js';
import { PROXIMA, SUN, UNIT_M as PAIR_UNIT_M } from '../../models/landmark/alpha-centauri/extent.js';
import { ACROSS, ALONG, OVER, PLACE_M as ANDROMEDA_M, RADIUS, UNIT_M as GALAXY_UNIT_M } from '../../models/landmark/andromeda-galaxy/plan.js';
import { filaments, place as crabPlace } from '../../models/landmark/crab-nebula/filaments.js';
import { HALF_AXES, PLACE_M as CRAB_M, UNIT_M as CRAB_UNIT_M } from '../../models/landmark/crab-nebula/shape.js';
import { borderAt, NOSE, UNIT_M as BUBBLE_UNIT_M } from '../../models/landmark/heliopause/bubble.js';
import { UNIT_M as FLOW_UNIT_M } from '../../models/landmark/laniakea/extent.js';
import { ATTRACTOR, FAR_END, HOME as LANIAKEA_HOME, MIDDLE_M as LANIAKEA_M, NEAR_END, streams } from '../../models/landmark/laniakea/flow.js';
import { members, MIDDLE_M as GROUP_M } from '../../models/landmark/local-group/members.js';
import { comets } from '../../models/landmark/oort-cloud/comets.js';
import { INNER, OUTER } from '../../models/landmark/oort-cloud/extent.js';
import { gas } from '../../models/landmark/orion-nebula/gas.js';
import { PLACE_M as ORION_M, RADIUS as ORION_RADIUS, UNIT_M as ORION_UNIT_M } from '../../models/landmark/orion-nebula/shape.js';
import { RADIUS as VIRGO_RADIUS } from '../../models/landmark/virgo-supercluster/extent.js';
import { HOME as VIRGO_HOME, MIDDLE_M as VIRGO_M, swarm } from '../../models/landmark/virgo-supercluster/swarm.js';
import { readCheckpoints } from '../support/checkpointFiles.js';

const PLANETS = ['moon', 'mars', 'sun', 'mercury', 'venus', 'jupiter', 'saturn', 'uranus', 'neptune'] as const;
const checkpoints = readCheckpoints();
const read = (id: string): Checkpoint => {
  const found = checkpoints.find((checkpoint) => checkpoint.id === id);
  if (!found) throw new Error(`There is no checkpoint ${id}`);
  return found;
};
const placeOf = (id: string): Vec3 => {
  const { place } = read(id);
  if (place.kind !== 'sky' || !place.positionM) throw new Error(`${id} has no place of its own`);
  return place.positionM;
};
const farthest = ({ positions }: Grains): number => {
  let far = 0;
  for (let at = 0; at < positions.length; at += 3) far = Math.max(far, Math.hypot(positions[at]!, positions[at + 1]!, positions[at + 2]!));
  return far;
};
const apart = (a: Readonly<Vec3>, b: Readonly<Vec3>): number => lengthVec3(subtractVec3([0, 0, 0], a, b));
const within = (value: number, stated: number, share = 0.01): void => expect(Math.abs(value / stated - 1)).toBeLessThan(share);

describe('bodies of the Solar System', () => {
  it.each(PLANETS)('%s is as wide as stated', (id) => {
    const body = SKY_BODIES.find(({ frame }) => frame === id)!;
    within(2 * body.equatorialRadiusM, read(id).size.value);
  });
});

describe('what stands far away', () => {
  it.each([['crab-nebula', CRAB_M], ['orion-nebula', ORION_M], ['andromeda-galaxy', ANDROMEDA_M], ['local-group', GROUP_M], ['virgo-supercluster', VIRGO_M], ['laniakea', LANIAKEA_M]] as const)(
    '%s stands where its code believes it to stand', (id, placeM) => {
      expect(apart(placeOf(id), placeM)).toBeLessThan(1e-9 * lengthVec3(placeM));
    });

  it('is told in sentences that all three languages have, each for its own readers', () => {
    for (const id of [...PLANETS, 'heliopause', 'oort-cloud', 'laniakea']) {
      const { story } = read(id);
      for (const locale of LOCALES) expect(story[locale].length).toBeGreaterThan(90);
      expect(story['zh-Hans']).not.toBe(story['zh-Hant']);
    }
  });
});

describe('the heliopause', () => {
  it('passes through both places where it was crossed', () => {
    for (const craft of VOYAGERS) within((borderAt(leaverDirection([0, 0, 0], craft)) * BUBBLE_UNIT_M) / ASTRONOMICAL_UNIT, craft.crossedAu, 1e-9);
    within(VOYAGERS[0]!.crossedAu * ASTRONOMICAL_UNIT, read('heliopause').size.value);
  });

  it('is nearest towards the wind and longest away from it', () => {
    const behind: Vec3 = [-NOSE[0], -NOSE[1], -NOSE[2]];
    expect(borderAt(behind)).toBeGreaterThan(2 * borderAt(NOSE));
  });
});

describe('the Oort cloud', () => {
  it('lies between its borders, flat inside and round outside', () => {
    const { positions } = comets(6000);
    let [flatInside, flatOutside, inside, outside] = [0, 0, 0, 0];
    for (let at = 0; at < positions.length; at += 3) {
      const r = Math.hypot(positions[at]!, positions[at + 1]!, positions[at + 2]!);
      expect(r).toBeGreaterThan(INNER * 0.999);
      expect(r).toBeLessThan(OUTER * 1.001);
      const height = Math.abs(positions[at + 1]!) / r;
      if (r < 2 * INNER) [flatInside, inside] = [flatInside + height, inside + 1];
      else if (r > 3) [flatOutside, outside] = [flatOutside + height, outside + 1];
    }
    expect(flatInside / inside).toBeLessThan(0.7 * (flatOutside / outside));
  });
});

describe('Alpha Centauri', () => {
  it('has Proxima as far from the Sun as stated', () => within(apart(SUN, PROXIMA) * PAIR_UNIT_M, read('alpha-centauri').size.value));
});

describe('nebulae', () => {
  it('the Crab is as long as stated, and no grain stands outside', () => {
    within(2 * HALF_AXES[0] * CRAB_UNIT_M, read('crab-nebula').size.value);
    within(apart(crabPlace([0, 0, 0], 1, 0, 0), crabPlace([0, 0, 0], -1, 0, 0)), 2 * HALF_AXES[0], 1e-9);
    expect(farthest(atOnce(filaments(1500)))).toBeLessThan(HALF_AXES[0] * 1.001);
  });

  it('Orion is as wide as stated, and no breath of gas stands outside', () => {
    within(2 * ORION_RADIUS * ORION_UNIT_M, read('orion-nebula').size.value);
    expect(farthest(atOnce(gas(800, 2, 0.02)))).toBeLessThan(ORION_RADIUS * 1.001);
  });
});

describe('Andromeda', () => {
  it('is as wide as stated', () => within(2 * RADIUS * GALAXY_UNIT_M, read('andromeda-galaxy').size.value));

  it('is tipped by 77 degrees, with its north-western side nearer', () => {
    const away = ANDROMEDA_M.map((value) => value / lengthVec3(ANDROMEDA_M)) as Vec3;
    expect((Math.acos(Math.abs(dotVec3(OVER, away))) * 180) / Math.PI).toBeCloseTo(77, 6);
    expect(dotVec3(ACROSS, away)).toBeLessThan(-0.9);
    expect(Math.abs(dotVec3(ALONG, away))).toBeLessThan(1e-9);
  });
});

describe('groups and superclusters', () => {
  it('the Local Group holds its members but for a few at the edge', () => {
    const inside = members(GROUP_M).filter(({ placeM }) => lengthVec3(placeM) < read('local-group').size.value / 2);
    expect(inside.length).toBeGreaterThan(34);
  });

  it('our group stands at the edge of the Virgo Supercluster', () => {
    within(lengthVec3(VIRGO_HOME), VIRGO_RADIUS);
    expect(farthest(swarm())).toBeLessThan(VIRGO_RADIUS * 1.001);
  });

  it('Laniakea is as long as stated, holds us, and all its streams come to one place', () => {
    within(apart(NEAR_END, FAR_END) * FLOW_UNIT_M, read('laniakea').size.value);
    expect(lengthVec3(LANIAKEA_HOME)).toBeLessThan(lengthVec3(NEAR_END));
    const ends = atOnce(streams(40)).map((path) => apart(path.at(-1)!, ATTRACTOR));
    expect(ends.filter((end) => end < 0.2).length).toBeGreaterThan(36);
  });
});

describe('the web of galaxies', () => {
  it('leaves voids and gathers in knots, more than chance would', () => {
    const { places } = atOnce(driftedGrid(1929));
    const cells = new Float32Array(12 ** 3);
    for (let at = 0; at < places.length; at += 3) {
      const [x, y, z] = [0, 1, 2].map((axis) => Math.min(11, Math.floor(places[at + axis]! * 12))) as [number, number, number];
      cells[(x * 12 + y) * 12 + z]!++;
    }
    const mean = places.length / 3 / cells.length;
    const spread = Math.sqrt(cells.reduce((sum, count) => sum + (count - mean) ** 2, 0) / cells.length) / mean;
    expect(spread).toBeGreaterThan(0.7);
  });
});
