import { dotVec3, scaleVec3, type Vec3 } from '../../../src/core/maths/vec3.js';
import { anchor, atoms, defineModel, keep, torus, type AtomOptions, type Solid } from '../../kit/index.js';
import { OPENED_PROTON_FM } from '../carbon-nucleus/nucleons.js';
import { mixedHex } from '../ribosome/mixedHex.js';
import { SHELLS, sharesOf } from './electrons.js';

/** The usual size of a carbon that meets its neighbours without a bond (Bondi 1964), and half of a bond between two, pm. */
export const VAN_DER_WAALS_PM = 170;
const BOND_PM = 76;
/** Nothing is strewn nearer to the nucleus than this, pm: one falls through there. */
const FREE_PM = 9;
const SHARES = 700;
/** Where one comes from (yaw −22°, pitch 22°), and the cosine of half the angle about that way that is kept free: no grain flies into the eye. */
const WAY_IN: Readonly<Vec3> = [-0.3473, 0.3746, 0.8597];
const FREE_COSINE = 0.965;

const grains = (): AtomOptions[] =>
  SHELLS.flatMap((shell) =>
    sharesOf(shell, SHARES * shell.electrons).flatMap((at): AtomOptions[] => {
      const radius = Math.hypot(...at);
      if (radius < FREE_PM || radius > VAN_DER_WAALS_PM || dotVec3(at, WAY_IN) > FREE_COSINE * radius) return [];
      const colour = shell.level === 1 ? '#ffd9a0' : mixedHex('#c8f0dc', '#2f8f78', Math.min(1, radius / 150));
      return [{ at, radius: shell.level === 1 ? 0.16 : 0.55, material: 'screen', colour }];
    }),
  );

const hoop = (radius: number, tube: number, colour: string): Solid[] =>
  [0, 90].map((turn) => torus({ radius: radius - tube, tube, segments: 128, tubeSegments: 6, material: 'screen' }).tint(colour).turn('x', turn));

export const model = defineModel({
  unitM: 1e-12,
  floor: false,
  occlusionReach: 0.01,
  build: () => [
    atoms(grains()),
    keep('van-der-waals', hoop(VAN_DER_WAALS_PM, 0.5, '#4f8f86')),
    ...hoop(BOND_PM, 0.4, '#d8b46a'),
    // The proton into which one falls lies in the middle: two femtometres are nothing here.
    anchor('nucleus', scaleVec3([0, 0, 0], OPENED_PROTON_FM, -1e-3)),
  ],
});
