import type { Vec3 } from '../../../src/core/maths/vec3.js';
import { SPEED_OF_LIGHT } from '../../../src/core/units/constants.js';
import type { WaveOptions } from '../../../src/core/waves/wavePoints.js';

/** All lengths of this folder in µm. */
export const WAVELENGTH = 1.55;
/** Length of the packet between the places where its intensity is half: a spectrum 0.012 µm wide, 0.44 λ² / Δλ. */
export const PACKET = 88;
/** Refractive index of the fibre's glass, and of a packet's speed in it. */
export const GLASS = 1.45;
const GROUP = GLASS * 1.0167;

/** Half the way over which a packet is drawn, in its own lengths. */
export const REACH = 1.45;
export const FIELD = 10;

/** The photon in empty space: its middle, and the fibre's core behind it. */
export const FREE_AT: Readonly<Vec3> = [0, 30, 84];
export const CORE_AT: Readonly<Vec3> = [0, 63.5, -30];

/** The field's height at `x` from the middle of a packet `length` long, 0 to 1: the root of the intensity's bell. */
export const envelopeAt = (x: number, length: number): number => Math.exp(-2 * Math.LN2 * (x / length) ** 2);

/** How many times slower than nature all is shown. */
export const SLOWED = 1e13;
/** Metres that light goes in a second of the show, in µm. */
export const LIGHT_UM_PER_S = (SPEED_OF_LIGHT * 1e6) / SLOWED;
/**
 * The view keeps up with the packets. In empty space crests and packet go together; in glass the crests are faster by a
 * sixtieth, and run through the packet: so many a second of the show.
 */
export const SLIP_PER_S = ((1 / GLASS - 1 / GROUP) * LIGHT_UM_PER_S) / (WAVELENGTH / GLASS);

const wave = (name: string, at: Readonly<Vec3>, index: number, across: Vec3, amplitude: number, colour: Vec3, sheet: number): WaveOptions => {
  const half = (REACH * PACKET) / index;
  return {
    name,
    path: [[at[0] - half, at[1], at[2]], [at[0] + half, at[1], at[2]]],
    across: [across],
    wavelength: WAVELENGTH / index,
    amplitude,
    envelope: (along) => envelopeAt(along - half, PACKET / index),
    crestAt: half,
    colour,
    sheet,
  };
};

export const ELECTRIC = wave('electric', FREE_AT, 1, [0, 1, 0], FIELD, [1, 0.17, 0.04], 0.2);
export const MAGNETIC = wave('magnetic', FREE_AT, 1, [0, 0, 1], FIELD, [0.05, 0.22, 1], 0.2);
export const IN_GLASS = wave('in-glass', CORE_AT, GLASS, [0, 1, 0], 4.5, [1, 0.3, 0.1], 0.25);
