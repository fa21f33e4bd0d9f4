import { describe, expect, it } from 'vitest';
import { VOYAGERS } from '../../../src/core/cosmos/voyagers.js';
import { SKY_BODIES } from '../../../src/core/ephemeris/bodies.js';
import { lengthVec3, type Vec3 } from '../../../src/core/maths/vec3.js';
import { ASTRONOMICAL_UNIT } from '../../../src/core/units/constants.js';
import { MOST_NAMES } from '../../../src/stage/sky/NameAtlas.js';
import { skyNameList } from '../../../src/stage/sky/skyNameList.js';
import { placeLeaver, solarNames } from '../../../src/stage/sky/solarNames.js';

describe('names in the sky', () => {
  it('all fit into their picture', () => {
    expect(skyNameList().length).toBeLessThanOrEqual(MOST_NAMES);
  });

  it('tell every body of the solar system and both Voyagers, once, in three languages', () => {
    const names = solarNames();
    expect(names.map(({ body, leaver }) => body?.frame ?? leaver?.id).sort()).toEqual([...SKY_BODIES.map(({ frame }) => frame), 'voyager-1', 'voyager-2'].sort());
    for (const { name, fromSunM } of names) {
      expect(fromSunM).toBeGreaterThan(0);
      expect(name['zh-Hans']).toMatch(/\p{Script=Han}/u);
      expect(name['zh-Hant']).toMatch(/\p{Script=Han}/u);
    }
    const all = skyNameList().map(({ name }) => name.en);
    for (const { name } of names) expect(all.filter((en) => en === name.en), name.en).toHaveLength(1);
  });

  it('put the Voyagers where they are on the date', () => {
    const placeM: Vec3 = [0, 0, 0];
    for (const craft of VOYAGERS) {
      expect(placeLeaver(placeM, craft, craft.atMs)).toBe(true);
      expect(lengthVec3(placeM) / ASTRONOMICAL_UNIT).toBeCloseTo(craft.distanceAu, 6);
      // Crossing the heliopause by this straight line, against the published distance.
      placeLeaver(placeM, craft, craft.crossedMs);
      expect(Math.abs(lengthVec3(placeM) / ASTRONOMICAL_UNIT - craft.crossedAu)).toBeLessThan(1.5);
    }
    expect(placeLeaver(placeM, VOYAGERS[0]!, Date.UTC(1980, 0, 1))).toBe(false);
  });
});
