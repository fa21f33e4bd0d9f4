import { anchor, atoms, BONDI_RADIUS_A, defineModel, molecularSurface, opening, type AtomOptions } from '../../kit/index.js';
import { mixedHex } from '../../landmark/ribosome/mixedHex.js';
import { COLOURS } from './colours.js';
import { ends, guide, PAM, PROTOSPACER, target } from './duplexes.js';
import { displaced, scaffold } from './looseStrands.js';
import { RESIDUE_A, residues } from './protein.js';
import { atomOf, type Nucleotide } from './strand.js';

/** Both blades cut three pairs before the signpost: between these letters, counted from 0. */
export const CUT_BEFORE_LETTER = PROTOSPACER.length - 3;

const ballsOf = (nucleotides: readonly Nucleotide[], colour: string, base = mixedHex(colour, '#ffffff', 0.32)): AtomOptions[] =>
  nucleotides.flatMap((nucleotide) =>
    nucleotide.map(({ name, element, at }) => ({
      at,
      radius: BONDI_RADIUS_A[element],
      material: 'nucleic-acid' as const,
      colour: name.includes("'") || name === 'P' || name.startsWith('OP') ? colour : base,
    })),
  );

/** All parts in their places, Å, the hybrid's middle at the origin. */
export const complex = () => {
  const { before, beyond } = ends();
  return { before, beyond, guide: guide(), scaffold: scaffold(), target: target(), displaced: displaced() };
};

/** Apparent sizes, pixels, over which the skin opens. */
const OPENS_PX = [130, 275] as const;

const build = () => {
  const parts = complex();
  const signpost = PAM.length;
  const read = [...parts.before.target, ...parts.target, ...parts.beyond.target.slice(signpost)];
  const other = [...parts.before.other, ...parts.displaced];
  const nucleic = [
    ...ballsOf([...parts.guide, ...parts.scaffold], COLOURS.guide),
    ...ballsOf(read, COLOURS.target),
    ...ballsOf([...other, ...parts.beyond.other.slice(signpost)], COLOURS.other),
    ...ballsOf(parts.beyond.other.slice(0, signpost), COLOURS.signpost),
    // The letters across from the signpost are yellow too, so that it is found from every side.
    ...ballsOf(parts.beyond.target.slice(0, signpost), COLOURS.target, COLOURS.signpost),
  ];
  const cuts = [parts.target, parts.displaced].map((strand) => atomOf(strand[CUT_BEFORE_LETTER]!, 'P'));
  const protein = residues(nucleic.map(({ at }) => at)).map(({ domain, at }, i): AtomOptions => ({
    at,
    radius: RESIDUE_A,
    material: 'protein',
    colour: mixedHex(domain.colour, i % 2 ? '#ffffff' : '#1a2434', 0.04 * (i % 3)),
  }));
  const marks = cuts.map((at): AtomOptions => ({ at, radius: 3.7, material: 'screen', colour: COLOURS.cut }));
  const body = atoms(protein).bounds();
  const whole = atoms([...nucleic, ...protein, ...marks]);
  const lift = -whole.bounds().min[1];
  const middle = (body.min[1] + body.max[1]) / 2 + lift;
  const skin = molecularSurface({ of: whole, triangles: 13_000, softness: 0.8, cell: 1.5 });
  return [
    ...opening({ px: OPENS_PX, veil: skin.move(0, lift, 0), inside: whole.move(0, lift, 0) }),
    anchor('hybrid', [0, lift, 0]),
    anchor('protein-left', [body.min[0], middle, 0]),
    anchor('protein-right', [body.max[0], middle, 0]),
    ...cuts.map((at, i) => anchor(i === 0 ? 'cut-target' : 'cut-other', [at[0], at[1] + lift, at[2]])),
  ];
};

export const model = defineModel({ unitM: 1e-10, occlusionReach: 26, build });
