import { leaverDirection, VOYAGERS } from '../../../src/core/cosmos/voyagers.js';
import { dotVec3, type Vec3 } from '../../../src/core/maths/vec3.js';
import { ASTRONOMICAL_UNIT } from '../../../src/core/units/constants.js';

/** One model unit, m. */
export const UNIT_M = 1e12;
const AU = ASTRONOMICAL_UNIT / UNIT_M;
const DEG = Math.PI / 180;

/** Where the interstellar wind comes from: ecliptic longitude and latitude, degrees (textbook). */
const WIND = { longitudeDeg: 255.4, latitudeDeg: 5.2 } as const;
export const NOSE: Vec3 = [
  Math.cos(WIND.longitudeDeg * DEG) * Math.cos(WIND.latitudeDeg * DEG),
  Math.sin(WIND.latitudeDeg * DEG),
  -Math.sin(WIND.longitudeDeg * DEG) * Math.cos(WIND.latitudeDeg * DEG),
];
/** How far the tail is drawn, astronomical units: a modeller's number, for nobody has been there. */
const TAIL_AU = 300;

/**
 * Distance of the border in a direction (unit vector, axes of `sun`), units: about 117 au in front, longer behind, and a
 * little more in the north than in the south, so that it passes through both places where it was crossed.
 */
export function borderAt(direction: Readonly<Vec3>): number {
  const behind = (1 - dotVec3(direction, NOSE)) ** 2;
  return (FRONT_AU * (1 + STRETCH * behind) + NORTH_AU * direction[1]) * AU;
}

const STRETCH = (TAIL_AU / 117 - 1) / 4;
/** Solved from the two crossings. */
const [FRONT_AU, NORTH_AU] = ((): readonly [number, number] => {
  const [one, two] = VOYAGERS.map((craft) => {
    const direction = leaverDirection([0, 0, 0], craft);
    return { front: 1 + STRETCH * (1 - dotVec3(direction, NOSE)) ** 2, north: direction[1], au: craft.crossedAu };
  });
  if (!one || !two) throw new Error('There are two crossings');
  const north = (one.au / one.front - two.au / two.front) / (one.north / one.front - two.north / two.front);
  return [(one.au - north * one.north) / one.front, north];
})();

/** Half the width of a box about all of it, units. */
export const REACH = (TAIL_AU + 15) * AU;
