import { leaverDirection, leaverDistanceM, STRAIGHT_SINCE_MS, VOYAGERS, type Leaver } from '../../core/cosmos/voyagers.js';
import { CHARON, CHARON_DISTANCE_M, EARTH, MOON, PLANETS, SUN, type SkyBody } from '../../core/ephemeris/bodies.js';
import { scaleVec3, type Vec3 } from '../../core/maths/vec3.js';
import type { ThreeNames } from '../../core/stars/ThreeNames.js';
import { ASTRONOMICAL_UNIT } from '../../core/units/constants.js';
import type { SkyName } from './SkyName.js';

const NAMES: Readonly<Record<string, ThreeNames>> = {
  sun: { en: 'Sun', 'zh-Hans': '太阳', 'zh-Hant': '太陽' },
  mercury: { en: 'Mercury', 'zh-Hans': '水星', 'zh-Hant': '水星' },
  venus: { en: 'Venus', 'zh-Hans': '金星', 'zh-Hant': '金星' },
  earth: { en: 'Earth', 'zh-Hans': '地球', 'zh-Hant': '地球' },
  moon: { en: 'Moon', 'zh-Hans': '月球', 'zh-Hant': '月球' },
  mars: { en: 'Mars', 'zh-Hans': '火星', 'zh-Hant': '火星' },
  jupiter: { en: 'Jupiter', 'zh-Hans': '木星', 'zh-Hant': '木星' },
  saturn: { en: 'Saturn', 'zh-Hans': '土星', 'zh-Hant': '土星' },
  uranus: { en: 'Uranus', 'zh-Hans': '天王星', 'zh-Hant': '天王星' },
  neptune: { en: 'Neptune', 'zh-Hans': '海王星', 'zh-Hant': '海王星' },
  pluto: { en: 'Pluto', 'zh-Hans': '冥王星', 'zh-Hant': '冥王星' },
  charon: { en: 'Charon', 'zh-Hans': '卡戎', 'zh-Hant': '夏隆' },
  'voyager-1': { en: 'Voyager 1', 'zh-Hans': '旅行者 1 号', 'zh-Hant': '航海家 1 號' },
  'voyager-2': { en: 'Voyager 2', 'zh-Hans': '旅行者 2 号', 'zh-Hant': '航海家 2 號' },
};

/** Mean distances from the Sun, au (Standish, Keplerian elements for approximate positions of the major planets, JPL); of the Moon from the Earth. */
const REACH_M: Readonly<Record<string, number>> = {
  mercury: 0.387 * ASTRONOMICAL_UNIT, venus: 0.723 * ASTRONOMICAL_UNIT, earth: ASTRONOMICAL_UNIT, mars: 1.524 * ASTRONOMICAL_UNIT,
  jupiter: 5.203 * ASTRONOMICAL_UNIT, saturn: 9.537 * ASTRONOMICAL_UNIT, uranus: 19.19 * ASTRONOMICAL_UNIT, neptune: 30.07 * ASTRONOMICAL_UNIT,
  pluto: 39.5 * ASTRONOMICAL_UNIT, moon: 384.4e6, charon: CHARON_DISTANCE_M,
  // Named on as far as its place in the galaxy can be told.
  sun: 2e20,
};

const FROM_Q = 6.5;

const bodyName = (body: SkyBody): SkyName => ({
  name: NAMES[body.frame] ?? { en: body.frame, 'zh-Hans': body.frame, 'zh-Hant': body.frame },
  placeM: [0, 0, 0],
  fromSunM: REACH_M[body.frame] ?? 0,
  kind: body === SUN ? 'sun' : 'body',
  fromQ: FROM_Q,
  body,
});

const leaverName = (leaver: Leaver): SkyName => ({
  name: NAMES[leaver.id] ?? { en: leaver.id, 'zh-Hans': leaver.id, 'zh-Hant': leaver.id },
  placeM: [0, 0, 0],
  fromSunM: leaver.distanceAu * ASTRONOMICAL_UNIT,
  kind: 'craft',
  fromQ: 12.6,
  leaver,
});

/**
 * The names of what goes round the Sun or has left it, where it is too small to carry an exhibit's label; first the Sun
 * and the Earth.
 */
export const solarNames = (): readonly SkyName[] => [
  ...[SUN, EARTH, ...PLANETS, MOON, CHARON].map(bodyName),
  ...VOYAGERS.map(leaverName),
];

/** Where a craft that has left the planets is on a date, m, axes of `sun`; false where its way is not told. */
export function placeLeaver(out: Vec3, leaver: Leaver, dateMs: number): boolean {
  if (dateMs <= STRAIGHT_SINCE_MS) return false;
  scaleVec3(out, leaverDirection(out, leaver), leaverDistanceM(leaver, dateMs));
  return true;
}
