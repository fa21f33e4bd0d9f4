import { anchor, atoms, bonds, defineModel, growing, molecularSurface, opening, type AtomOptions, type BondOptions, type Molecule } from '../../kit/index.js';
import { mixedHex } from './mixedHex.js';
import { chainsInPlace, isGuest, type Chain, type Grain, type GrainAt } from './subunits.js';

/** Radii of the balls, Å: an amino acid and the parts of a nucleotide fill about the room that they take. */
export const RADIUS_A: Readonly<Record<Grain, number>> = { residue: 3.4, backbone: 3.5, base: 3.3 };

const GUEST_COLOURS: Readonly<Record<string, string>> = { AV: '#58b368', AW: '#e0614f', AX: '#e65fb0', AY: '#9a72d6' };
const LARGE = { rna: '#a9bfdc', base: '#8ba6cc', protein: '#3d6cb4' };
const SMALL = { rna: '#e6d5a0', base: '#d3bd7e', protein: '#c8842f' };

/** Two neighbours of one kind differ a little, so that single proteins are told apart. */
const proteinColour = (colour: string, index: number): string => mixedHex(colour, index % 2 ? '#ffffff' : '#0b1220', 0.06 + 0.1 * ((index * 7) % 3));

const colourOf = ({ name, isRna }: Chain, index: number, grain: Grain): string => {
  const guest = GUEST_COLOURS[name];
  if (guest) return grain === 'base' ? mixedHex(guest, '#ffffff', 0.25) : guest;
  const side = name.startsWith('B') ? LARGE : SMALL;
  if (name === 'BB') return grain === 'base' ? '#6fb5b0' : '#8fd0ca';
  return isRna ? (grain === 'base' ? side.base : side.rna) : proteinColour(side.protein, index);
};

/** Apparent sizes, pixels: the skin opens to the chains as cords, and around these the balls swell. */
const OPENS_PX = [110, 215] as const;
const BALLS_PX = [235, 400] as const;
/** Radii of the cords, Å: of an RNA through its phosphates, of a protein. */
const RNA_CORD_A = 1.7;
const PROTEIN_CORD_A = 1.05;
/** No step from one to the next is longer, Å; else something is not known between them. */
const LONGEST_STEP_A = 9;

/** The fold: each chain as a cord from one amino acid or phosphate to the next. */
const cords = (chains: readonly Chain[]): Molecule =>
  bonds(
    chains.flatMap((chain, index) => {
      const places = chain.balls.filter(({ grain }) => grain !== 'base');
      return places.slice(1).flatMap(({ at, grain }, i): BondOptions[] => {
        const from = places[i]!.at;
        const step = Math.hypot(at[0] - from[0], at[1] - from[1], at[2] - from[2]);
        if (!(step > 0 && step < LONGEST_STEP_A)) return [];
        return [{ from, to: at, radius: chain.isRna ? RNA_CORD_A : PROTEIN_CORD_A, material: 'protein', colour: colourOf(chain, index, grain) }];
      });
    }),
  );

const build = () => {
  const chains = chainsInPlace();
  const ballsOf = (wanted: (ball: GrainAt) => boolean): AtomOptions[] =>
    chains.flatMap((chain, index) =>
      chain.balls.filter(wanted).map(({ grain, at }): AtomOptions => ({
        at,
        radius: RADIUS_A[grain],
        material: chain.isRna ? 'nucleic-acid' : 'protein',
        colour: colourOf(chain, index, grain),
      })),
    );
  const whole = atoms(ballsOf(({ isSeen }) => isSeen));
  // What is not seen from outside fills the skin, so that it has no hollows.
  const skin = molecularSurface({ of: atoms(ballsOf(() => true)), triangles: 15_000, softness: 1.8, cell: 2.2 });
  const { min, max } = whole.bounds();
  const shift = [-(min[0] + max[0]) / 2, -min[1], -(min[2] + max[2]) / 2] as const;
  const middleOf = (chain: Chain): [number, number, number] => {
    const sum = [0, 0, 0];
    for (const { at } of chain.balls) at.forEach((value, axis) => (sum[axis]! += value / chain.balls.length));
    return [sum[0]! + shift[0], sum[1]! + shift[1], sum[2]! + shift[2]];
  };
  return [
    ...opening({ px: OPENS_PX, veil: skin.move(...shift), inside: growing(BALLS_PX, whole.move(...shift), { core: cords(chains).move(...shift) }) }),
    ...chains.filter(({ name }) => isGuest(name)).map((chain) => anchor(chain.name, middleOf(chain))),
  ];
};

export const model = defineModel({ unitM: 1e-10, occlusionReach: 30, build });
