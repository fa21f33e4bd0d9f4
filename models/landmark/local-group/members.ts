import { LOCAL_GROUP, type LocalGalaxy } from '../../../src/core/cosmos/localGroup.js';
import { pointFromSun } from '../../../src/core/ephemeris/skyAxes.js';
import { addScaledVec3, subtractVec3, type ReadonlyVec3, type Vec3 } from '../../../src/core/maths/vec3.js';
import { LIGHT_YEAR } from '../../../src/core/units/constants.js';
import type { GalaxySprite } from '../../../src/stage/cosmos/GalaxySprites.js';
import { fromSky, skyBasis } from '../../../src/stage/cosmos/skyBasis.js';

/** It has an exhibit of its own. */
const ANDROMEDA = 'andromeda-galaxy-m31';
const TRIANGULUM = 'triangulum-galaxy-m33';
/** Tilt of M33's disc and position angle of its long axis, degrees (textbook). */
const TRIANGULUM_DISC = { inclinationDeg: 56, positionAngleDeg: 23 } as const;
const DEG = Math.PI / 180;

/** The small round companions of our own galaxy are all spheroidals, whatever their class: very faint for their size. */
const OUR_COMPANIONS_M = 1e6 * LIGHT_YEAR;

function kindOf({ type, distanceM }: LocalGalaxy): GalaxySprite['kind'] {
  if (type.startsWith('S')) return 'spiral';
  if (/^(dSph|dTrans)/u.test(type)) return 'spheroidal';
  if (type.startsWith('E')) return distanceM < OUR_COMPANIONS_M ? 'spheroidal' : 'elliptical';
  return 'irregular';
}

/** Halfway from us to Andromeda: the middle of the group, m, axes of `sun`. */
export const MIDDLE_M: Vec3 = ((): Vec3 => {
  const andromeda = LOCAL_GROUP.find(({ id }) => id === ANDROMEDA);
  if (!andromeda) throw new Error('Andromeda is not in the Local Group');
  return pointFromSun([0, 0, 0], andromeda.raDeg, andromeda.decDeg, andromeda.distanceM / 2);
})();

/** The members but for our galaxy and Andromeda, from a place (m, axes of `sun`). */
export function members(originM: ReadonlyVec3): readonly GalaxySprite[] {
  return LOCAL_GROUP.filter(({ id }) => id !== ANDROMEDA).map((galaxy): GalaxySprite => {
    const placeM = pointFromSun([0, 0, 0], galaxy.raDeg, galaxy.decDeg, galaxy.distanceM);
    const sprite = { placeM: subtractVec3(placeM, placeM, originM), radiusM: galaxy.radiusM, kind: kindOf(galaxy) };
    return galaxy.id === TRIANGULUM ? { ...sprite, axis: discAxis(galaxy) } : sprite;
  });
}

function discAxis({ raDeg, decDeg }: LocalGalaxy): Vec3 {
  const basis = skyBasis(raDeg, decDeg);
  const { inclinationDeg, positionAngleDeg } = TRIANGULUM_DISC;
  const across = (positionAngleDeg + 90) * DEG;
  const axis = fromSky([0, 0, 0], basis, Math.sin(across) * Math.sin(inclinationDeg * DEG), Math.cos(across) * Math.sin(inclinationDeg * DEG), 0);
  return addScaledVec3(axis, axis, basis.away, -Math.cos(inclinationDeg * DEG));
}
