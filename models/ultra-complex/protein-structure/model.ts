import type { Vec3 } from '../../../src/core/maths/vec3.js';
import {
  anchor, atoms, bonds, BONDI_RADIUS_A, dashedBond, defineModel, growing, molecularSurface, opening, type AtomOptions, type BondOptions, type Molecule,
} from '../../kit/index.js';
import { mixedHex } from '../../landmark/ribosome/mixedHex.js';
import { ribbon } from '../hemoglobin/ribbon.js';
import { AXIAL_RISE_A, backbonePlace, heptad, SEQUENCE, sideChain, type BackboneName } from './coiledCoil.js';

const COLOURS = { chain: ['#2f9c95', '#dd8a3c'], leucine: '#f0cf45', asparagine: '#cf4fae', N: '#4b62c8', O: '#d9463a' } as const;
const NAMES: readonly BackboneName[] = ['N', 'CA', 'C', 'O'];
/** Height of the first alpha carbon above the floor, Å. */
const LIFT_A = 6;
/** Apparent sizes, pixels: the skin opens, and over the band of chain 0 its backbone comes up. */
const OPENS_PX = [100, 230] as const;
const ATOMS_PX = [580, 1050] as const;

const RESIDUES = [...SEQUENCE].map((_, i) => i);

/** What a side chain looks like: those that hold the two helices together are large and bright. */
const sideLook = (residue: number, chain: 0 | 1): { colour: string; ball: number; stick: number } => {
  const letter = SEQUENCE[residue]!;
  const isCore = 'ad'.includes(heptad(residue));
  if (letter === 'L' && isCore) return { colour: COLOURS.leucine, ball: 0.95, stick: 0.42 };
  if (letter === 'N' && isCore) return { colour: COLOURS.asparagine, ball: 0.95, stick: 0.42 };
  if (isCore) return { colour: mixedHex(COLOURS.chain[chain], '#f4f0e0', 0.6), ball: 0.85, stick: 0.4 };
  return { colour: mixedHex(COLOURS.chain[chain], '#f4f0e0', 0.35), ball: 0.5, stick: 0.26 };
};

const sideChains = (chain: 0 | 1): Molecule[] =>
  RESIDUES.flatMap((residue) => {
    const side = sideChain(chain, residue);
    const { colour, ball, stick } = sideLook(residue, chain);
    const place = (name: string): Vec3 => (name === 'CA' ? backbonePlace(chain, residue, 'CA') : side.find((atom) => atom.name === name)!.at);
    const colourOf = (element: string): string => (element === 'N' ? COLOURS.N : element === 'O' ? COLOURS.O : colour);
    return [
      atoms(side.map(({ element, at }): AtomOptions => ({ at, radius: ball, material: 'protein', colour: colourOf(element) }))),
      bonds(side.map(({ element, at, on }): BondOptions => ({ from: place(on), to: at, radius: stick, material: 'protein', colour, toColour: colourOf(element) }))),
    ];
  });

/** A chain as its atoms: backbone in balls and sticks, with the hydrogen bonds that hold the helix, each to the fourth residue on. */
const backboneAtoms = (chain: 0 | 1): Molecule[] => {
  const at = (residue: number, name: BackboneName): Vec3 => backbonePlace(chain, residue, name);
  const colourOf = (name: BackboneName): string => (name === 'N' ? COLOURS.N : name === 'O' ? COLOURS.O : COLOURS.chain[chain]);
  const stick = (from: Vec3, to: Vec3, a: BackboneName, b: BackboneName): BondOptions => ({ from, to, radius: 0.3, material: 'protein', colour: colourOf(a), toColour: colourOf(b) });
  const last = SEQUENCE.length - 1;
  return [
    atoms(RESIDUES.flatMap((residue) => NAMES.map((name): AtomOptions => ({ at: at(residue, name), radius: 0.52, material: 'protein', colour: colourOf(name) })))),
    bonds(
      RESIDUES.flatMap((i) => [
        stick(at(i, 'N'), at(i, 'CA'), 'N', 'CA'),
        stick(at(i, 'CA'), at(i, 'C'), 'CA', 'C'),
        stick(at(i, 'C'), at(i, 'O'), 'C', 'O'),
        ...(i < last ? [stick(at(i, 'C'), at(i + 1, 'N'), 'C', 'N')] : []),
      ]),
    ),
    ...RESIDUES.filter((i) => i + 4 <= last).map((i) =>
      dashedBond({ from: at(i, 'O'), to: at(i + 4, 'N'), radius: 0.11, dashes: 4, inset: [0.56, 0.56], filled: 0.6, material: 'screen', colour: '#fff2d8' }),
    ),
  ];
};

/** What one sees of it from far: the surface of all heavy atoms, each chain in its colour. */
const skin = () =>
  molecularSurface({
    of: atoms(
      ([0, 1] as const).flatMap((chain) =>
        RESIDUES.flatMap((residue) => [
          ...NAMES.map((name) => ({ element: name.slice(0, 1) as 'C' | 'N' | 'O', at: backbonePlace(chain, residue, name) })),
          ...sideChain(chain, residue),
        ]).map(({ element, at }) => ({ at, radius: BONDI_RADIUS_A[element], colour: COLOURS.chain[chain] })),
      ),
    ),
    triangles: 5000,
    softness: 0.55,
    cell: 0.9,
  });

const build = () => {
  const band = ribbon({
    alphaCarbons: RESIDUES.map((i) => backbonePlace(0, i, 'CA')),
    oxygens: RESIDUES.map((i) => backbonePlace(0, i, 'O')),
    folds: RESIDUES.map(() => 'helix' as const),
    steps: 8,
    segments: 14,
    helixHalfWidth: 1.25,
  }).tint(COLOURS.chain[0]);
  const lowest = Math.min(...[0, 1].flatMap((chain) => NAMES.map((name) => backbonePlace(chain as 0 | 1, 0, name)[1])));
  const lift = LIFT_A - lowest - 3;
  const up = (part: Molecule): Molecule => part.move(0, lift, 0);
  return [
    ...opening({
      px: OPENS_PX,
      veil: skin().move(0, lift, 0),
      inside: [band.move(0, lift, 0), ...[...sideChains(0), ...sideChains(1), ...backboneAtoms(1)].map(up), growing(ATOMS_PX, backboneAtoms(0).map(up))],
    }),
    anchor('residue-1', [0, lift, 0]),
    anchor('residue-33', [0, lift + AXIAL_RISE_A * (SEQUENCE.length - 1), 0]),
  ];
};

export const model = defineModel({ unitM: 1e-10, occlusionReach: 14, build });
