import type { Vec3 } from '../../../src/core/maths/vec3.js';
import type { MovingWave, WaveOptions } from '../../../src/core/waves/wavePoints.js';

/** The electron's Compton wavelength in picometres (CODATA 2022). */
export const WAVELENGTH = 2.42631023538;
const WAVES = 5;
export const AMPLITUDE = 1.05;
export const HALF = (WAVES * WAVELENGTH) / 2;
/** Height of the axis above the floor, pm. */
export const LIFT = 1.7;

/** Share of the full field at `x` pm from the middle: the light is looked at through a soft window. */
export const windowAt = (x: number): number => Math.exp(-((x / (0.62 * HALF)) ** 2));

/** Swings a second of such light, and how many times slower it is shown: one in two seconds. */
export const SWINGS_HZ = 1.2356e20;
export const SLOWED = 2.5e20;

const field = (name: string, across: Vec3, colour: Vec3, sheet: number): WaveOptions => ({
  name,
  path: [[-HALF, LIFT, 0], [HALF, LIFT, 0]],
  across: [across],
  wavelength: WAVELENGTH,
  amplitude: AMPLITUDE,
  envelope: (along) => windowAt(along - HALF),
  crestAt: HALF,
  colour,
  sheet,
});

/** Both fields of the light, in step. */
export const COMPTON_WAVES: readonly MovingWave[] = [
  { wave: field('electric', [0, 1, 0], [0.36, 0.2, 1], 0.32), wavesPerS: SWINGS_HZ / SLOWED },
  { wave: field('magnetic', [0, 0, 1], [0.05, 0.62, 0.5], 0.3), wavesPerS: SWINGS_HZ / SLOWED },
];
