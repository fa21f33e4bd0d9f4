import { anchor, defineModel } from '../../kit/index.js';
import { electrodes, ionAt, ions } from './ionTrap.js';
import { DOT, spinQubit } from './spinQubit.js';
import { chip, CHIP, fingerZ, JUNCTION_AT, transmon } from './transmon.js';

/** The transmon stands in the middle, the ions to the left, the electron in its dot to the right. */
const TRAP_X = -74;
const DOT_X = 63;

export const model = defineModel({
  unitM: 1e-6,
  occlusionReach: 12,
  build: () => [
    ...chip(),
    transmon(),
    ...[...electrodes(), ...ions()].map((part) => part.move(TRAP_X, 0, -4)),
    ...spinQubit().map((solid) => solid.move(DOT_X, 0, 6)),
    // Over the middle one's far edge: at the height of the ions it would hide the last of them.
    anchor('label', [4, 20, -34]),
    anchor('junction', [...JUNCTION_AT]),
    anchor('finger-0', [0, CHIP, fingerZ(0)]),
    anchor('finger-1', [0, CHIP, fingerZ(1)]),
    ...[0, 1].map((i) => anchor(`ion-${i}`, [ionAt(i)[0] + TRAP_X, ionAt(i)[1], -4])),
    anchor('electron', [DOT_X, CHIP, 6]),
    anchor('electron-edge', [DOT_X + DOT / 2, CHIP, 6]),
  ],
});
