import { LOCAL_GROUP } from '../../core/cosmos/localGroup.js';
import { STRUCTURES, type CosmicStructure } from '../../core/cosmos/structures.js';
import { pointFromSun } from '../../core/ephemeris/skyAxes.js';
import type { Vec3 } from '../../core/maths/vec3.js';
import { STARS } from '../../core/stars/starCatalogue.js';
import type { Star } from '../../core/stars/Star.js';
import type { ThreeNames } from '../../core/stars/ThreeNames.js';
import type { SkyName } from './SkyName.js';
import { solarNames } from './solarNames.js';

/** These have labels as exhibits. */
const EXHIBITED = new Set([
  'hip-71683', 'hip-71681', 'hip-27989', 'andromeda-galaxy-m31', 'laniakea', 'virgo-cluster',
]);

/** What is in an exhibit's picture already, or too many of a kind side by side. */
const SHORT = (name: ThreeNames): ThreeNames => ({
  en: name.en.replace(/ \(.*\)/u, ''),
  'zh-Hans': name['zh-Hans'].replace(/（.*）/u, ''),
  'zh-Hant': name['zh-Hant'].replace(/（.*）/u, ''),
});

/** What is drawn as a clump of galaxies, which its name stands beside; walls and voids have theirs in the middle. */
const isClump = ({ kind }: CosmicStructure): boolean => kind === 'group' || kind === 'cluster';

/** The nearer and the brighter a star, the sooner it is named. */
const standing = ({ distanceM, absoluteMagnitude }: Star): number => 6 * Math.log10(distanceM) + 0.5 * absoluteMagnitude;

/** All names, the more important first within their kind: the planets, large structures and galaxies, near and bright stars. */
export function skyNameList(): readonly SkyName[] {
  const place = ({ raDeg, decDeg, distanceM }: { readonly raDeg: number; readonly decDeg: number; readonly distanceM: number }): Vec3 =>
    pointFromSun([0, 0, 0], raDeg, decDeg, distanceM);
  const shown = <Thing extends { readonly id: string }>(things: readonly Thing[]): Thing[] => things.filter(({ id }) => !EXHIBITED.has(id));
  return [
    ...solarNames(),
    // Where we are, once our galaxy is a speck.
    { name: { en: 'Milky Way', 'zh-Hans': '银河系', 'zh-Hant': '銀河系' }, placeM: [0, 0, 0], fromSunM: 3e24, kind: 'galaxy', fromQ: 23.2 },
    ...shown(STRUCTURES)
      .sort((a, b) => b.extentM - a.extentM)
      .map((one): SkyName => ({ name: SHORT(one.name), placeM: place(one), fromSunM: one.distanceM, kind: 'structure', fromQ: 23.1, radiusM: isClump(one) ? 0.85 * one.extentM : 0 })),
    ...shown(LOCAL_GROUP)
      .sort((a, b) => b.radiusM - a.radiusM)
      .map((one): SkyName => ({ name: SHORT(one.name), placeM: place(one), fromSunM: one.distanceM, kind: 'galaxy', fromQ: 20.8, radiusM: one.radiusM })),
    ...shown(STARS)
      .sort((a, b) => standing(a) - standing(b))
      .map((one): SkyName => ({ name: SHORT(one.name), placeM: place(one), fromSunM: one.distanceM, kind: 'star', fromQ: 15.1 })),
  ];
}
