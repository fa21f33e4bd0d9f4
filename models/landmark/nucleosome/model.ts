import { atoms, BONDI_RADIUS_A, defineModel, molecularSurface, opening, randomSource, type AtomOptions } from '../../kit/index.js';
import { duplexOf } from '../../ultra-micro/dna-double-helix/duplex.js';
import { RISE_A } from '../../ultra-micro/dna-double-helix/fibreCoordinates.js';
import { core, tails } from './histones.js';
import { bent } from './superhelix.js';

/** Base pairs on the core. */
export const PAIRS = 147;
/** Height of the middle above the floor, Å. */
const LIFT_A = 56;

const COLOURS = { I: '#d9c8ae', II: '#a9b2bf', base: '#7d848e' } as const;

/** A sequence by chance: which letters are wound makes no difference to the shape here. */
const sequence = (): string => {
  const random = randomSource(PAIRS);
  return Array.from({ length: PAIRS }, () => 'ACGT'[Math.floor(4 * random())]!).join('');
};

/** All heavy atoms of the DNA at their van der Waals size, bent around the core. */
export const woundDna = (): AtomOptions[] =>
  duplexOf(sequence()).atoms.map(({ element, strand, part, at }) => ({
    at: bent([at[0], at[1] - (RISE_A * (PAIRS - 1)) / 2, at[2]]),
    radius: BONDI_RADIUS_A[element],
    material: 'nucleic-acid',
    colour: element === 'P' ? '#e0813a' : part === 'base' ? COLOURS.base : COLOURS[strand],
  }));

/** Apparent sizes, pixels, over which the skin opens. */
const OPENS_PX = [120, 250] as const;

const build = () => {
  const whole = atoms([...woundDna(), ...core(), ...tails()]).move(0, LIFT_A, 0);
  return opening({ px: OPENS_PX, veil: molecularSurface({ of: whole, triangles: 11_000, softness: 0.8, cell: 1.5 }), inside: whole });
};

export const model = defineModel({ unitM: 1e-10, occlusionReach: 24, build });
