import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { SPEED_OF_LIGHT } from '../../../src/core/units/constants.js';
import type { MovingWave } from '../../../src/core/waves/wavePoints.js';

/** All lengths of this folder in nm. */
export const WAVELENGTH = 13.5;
export const OLD_WAVELENGTH = 193;
/** Smallest pitch of metal lines of the 5 nm node, and from gate to gate. */
export const LINE_PITCH = 28;
export const GATE_PITCH = 51;

/** Tops of the silicon, of the layer below the resist, and of the resist's lines. */
export const SILICON = 36;
export const UNDERLAYER = 46;
export const RESIST = 78;

/** A layer of molybdenum and one of silicon: half a wavelength for light that comes at a slant of 5°. */
export const TILT_RAD = (5 * Math.PI) / 180;
export const PAIR = WAVELENGTH / (2 * Math.cos(TILT_RAD)) / 0.98;
export const PAIRS = 12;
/** Where the light meets the mirror's face, and where it lands. */
export const MIRROR_AT: Readonly<Vec3> = [-34, 430, 0];
export const LANDING: Readonly<Vec3> = [-34, RESIST, 0];

const SLANT = 2 * TILT_RAD;
const LEG = 372;
const START: Readonly<Vec3> = [MIRROR_AT[0] - LEG * Math.sin(SLANT), MIRROR_AT[1] - LEG * Math.cos(SLANT), 0];

/** The light's way: up to the mirror, and down on the resist. */
export const EUV_PATH: readonly Readonly<Vec3>[] = [START, MIRROR_AT, LANDING];
/** The older light comes straight down beside it. */
export const OLD_PATH: readonly Readonly<Vec3>[] = [[88, MIRROR_AT[1] + 30, 0], [88, RESIST, 0]];

/** How many times slower than nature both are shown. */
export const SLOWED = 1e16;
const NM_PER_S = (SPEED_OF_LIGHT * 1e9) / SLOWED;

const lengthOf = (path: readonly Readonly<Vec3>[]): number =>
  path.slice(1).reduce((sum, p, i) => sum + Math.hypot(p[0] - path[i]![0], p[1] - path[i]![1]), 0);

export const EUV_WAVES: readonly MovingWave[] = [
  {
    wavesPerS: NM_PER_S / WAVELENGTH,
    wave: {
      name: 'euv', path: EUV_PATH, across: [[Math.cos(SLANT), -Math.sin(SLANT), 0], [1, 0, 0]],
      wavelength: WAVELENGTH, amplitude: 15, envelope: (along) => Math.min(1, along / 90),
      crestAt: lengthOf(EUV_PATH), colour: [0.62, 0.36, 1], sheet: 0.3,
    },
  },
  {
    wavesPerS: NM_PER_S / OLD_WAVELENGTH,
    wave: {
      name: 'duv', path: OLD_PATH, across: [[1, 0, 0]],
      wavelength: OLD_WAVELENGTH, amplitude: 34, envelope: (along) => Math.min(1, along / 40),
      crestAt: lengthOf(OLD_PATH), colour: [0.24, 0.5, 0.95], sheet: 0.16,
    },
  },
];
