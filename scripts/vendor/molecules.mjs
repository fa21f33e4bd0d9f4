// Makes the coordinates of molecules from entries of the Protein Data Bank that packages carry.
//   node scripts/vendor/molecules.mjs <folder>
// The folder holds 4V5A.mmtf (of Debian's source package mmtf-java 1.0.11, mmtf-codec/src/test/resources/mmtf) and
// 4hhb.pdb.gz (of Debian's source package biojava6-live 6.1.0, biojava-structure/src/test/resources).
// The results are committed, so building the site needs neither. Entries of the PDB are free of copyright (CC0).
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { residuesOfMmtf } from './mmtf.mjs';

const from = process.argv[2];
if (!from) {
  console.error('Say where the entries are: node scripts/vendor/molecules.mjs <folder>');
  process.exit(1);
}
const models = join(dirname(fileURLToPath(import.meta.url)), '../../models');

/** Places in steps of `step` Å, as little-endian 16-bit integers in base64. */
const packed = (places, step) => {
  const bytes = Buffer.alloc(places.length * 6);
  places.forEach((place, i) => place.forEach((value, axis) => bytes.writeInt16LE(Math.round(value / step), 6 * i + 2 * axis)));
  return bytes.toString('base64');
};
/**
 * Which balls can be seen from outside, a bit each (base64): straight ways lead out past all others, more than a
 * chink. The rest would cost bytes and light without ever being looked at.
 */
const seen = (balls) => {
  const FEWEST_WAYS = 3;
  const cell = 8;
  const key = (at) => at.map((value) => Math.floor(value / cell)).join();
  const cells = new Map();
  balls.forEach((ball, i) => cells.set(key(ball.at), [...(cells.get(key(ball.at)) ?? []), i]));
  const directions = Array.from({ length: 90 }, (_, i) => {
    const y = 1 - (2 * i + 1) / 90;
    const turn = i * Math.PI * (3 - Math.sqrt(5));
    return [Math.sqrt(1 - y * y) * Math.cos(turn), y, Math.sqrt(1 - y * y) * Math.sin(turn)];
  });
  const reach = Math.max(...balls.map(({ at }) => Math.hypot(...at)));
  const blocked = (from, along, own) => {
    const done = new Set([own]);
    for (let t = 0; ; t += 0.8 * cell) {
      const at = from.map((value, axis) => value + along[axis] * t);
      if (Math.hypot(...at) > reach + cell && t > 0) return false;
      const [x, y, z] = at.map((value) => Math.floor(value / cell));
      for (let i = x - 1; i <= x + 1; i++)
        for (let j = y - 1; j <= y + 1; j++)
          for (let k = z - 1; k <= z + 1; k++)
            for (const other of cells.get(`${i},${j},${k}`) ?? []) {
              if (done.has(other)) continue;
              done.add(other);
              const to = minus(balls[other].at, from);
              const ahead = to[0] * along[0] + to[1] * along[1] + to[2] * along[2];
              const aside = to[0] ** 2 + to[1] ** 2 + to[2] ** 2 - ahead * ahead;
              if (aside < balls[other].radius ** 2 && ahead > -balls[other].radius) return true;
            }
    }
  };
  const bits = Buffer.alloc(Math.ceil(balls.length / 8));
  let count = 0;
  balls.forEach(({ at, radius }, i) => {
    const ways = directions.filter((n) => !blocked(at.map((value, axis) => value + radius * n[axis]), n, i));
    if (ways.length >= FEWEST_WAYS) {
      bits[i >> 3] |= 1 << (i & 7);
      count++;
    }
  });
  console.log(`${count} of ${balls.length} balls are seen`);
  return bits.toString('base64');
};
const middle = (places) => [0, 1, 2].map((axis) => places.reduce((sum, place) => sum + place[axis], 0) / places.length);
const minus = (a, b) => a.map((value, axis) => value - b[axis]);

const write = (file, text) => {
  writeFileSync(join(models, file), text);
  console.log(`${file} ${Math.round(text.length / 1024)} kB`);
};

// The ribosome: one of the two of the entry, a ball an amino acid and two a nucleotide.
const entry = residuesOfMmtf(readFileSync(join(from, '4V5A.mmtf')));
const ribosome = entry.filter(({ chain, atoms }) => /^[AB]/.test(chain) && atoms.length > 3);
const PHOSPHATE = /^(P|OP1|OP2|O1P|O2P|O5')$/;
const inBackbone = (name) => PHOSPHATE.test(name) || name.endsWith("'");
const isRna = ({ atoms }) => atoms.some(({ name }) => name === "C1'");
const ballsOf = (residue) => {
  if (!isRna(residue)) return [middle(residue.atoms.map(({ at }) => at))];
  const [backbone, base] = [true, false].map((wanted) => residue.atoms.filter(({ name }) => inBackbone(name) === wanted));
  return [backbone, base.length ? base : backbone].map((part) => middle(part.map(({ at }) => at)));
};
const centre = middle(ribosome.flatMap(({ atoms }) => atoms.map(({ at }) => at)));
const names = [...new Set(ribosome.map(({ chain }) => chain))];
const chains = names.map((name) => {
  const own = ribosome.filter(({ chain }) => chain === name);
  return { name, what: own[0].what, rna: isRna(own[0]), residues: own.length, places: own.flatMap(ballsOf).map((at) => minus(at, centre)) };
});
const RADIUS = { residue: 3.4, parts: [3.5, 3.3] };
const ribosomeBalls = chains.flatMap(({ rna, places }) => places.map((at, i) => ({ at, radius: rna ? RADIUS.parts[i % 2] : RADIUS.residue })));
const tidy = (what) =>
  what
    .replace(/ RIBOSOMAL (PROTEIN|RNA)/, (_, kind) => (kind === 'RNA' ? ' RNA' : ' protein'))
    .replace('RRNA', 'RNA')
    .replace('P-SITE RNA ASL-PHE', 'transfer RNA, P site (anticodon stem)')
    .replace('TRNA-FMET', 'transfer RNA, E site')
    .replace('MRNA', 'messenger RNA')
    .replace('RIBOSOME RECYCLING FACTOR', 'recycling factor');
write('landmark/ribosome/coordinates.ts', `/*
 * A 70S ribosome of Thermus thermophilus at 3.5 Å: PDB entry 4V5A (Weixlbaumer and others 2007), free of copyright (CC0).
 * Made by scripts/vendor/molecules.mjs: a ball an amino acid; backbone and base of each nucleotide.
 */

/** Chains in the order of \`PLACES\`: name in the entry, what it is, whether it is RNA, how many residues. */
export const CHAINS: readonly (readonly [name: string, what: string, isRna: boolean, residues: number])[] = [
${chains.map(({ name, what, rna, residues }) => `  ['${name}', '${tidy(what)}', ${rna}, ${residues}],`).join('\n')}
];

/** Places of the balls about the middle of all atoms: steps of 0.1 Å, little-endian 16-bit integers, base64. */
export const PLACES =
  '${packed(ribosomeBalls.map(({ at }) => at), 0.1)}';

/** A bit a ball, lowest first: whether it can be seen from outside at the radii of the model. */
export const SEEN =
  '${seen(ribosomeBalls)}';
`);

// The transfer RNA in it, with all its atoms.
const trna = entry.filter((residue) => residue.chain === 'AW' && isRna(residue));
const trnaAtoms = trna.flatMap(({ atoms }) => atoms);
const trnaCentre = middle(trnaAtoms.map(({ at }) => at));
write('ultra-complex/biomolecules/transferRna.ts', `/*
 * Initiator transfer RNA as it sits in the ribosome's exit site: chain AW of PDB entry 4V5A (Weixlbaumer and others 2007),
 * free of copyright (CC0). Made by scripts/vendor/molecules.mjs.
 */

/** A letter a nucleotide, from the 5' end, and how many heavy atoms each has. */
export const SEQUENCE = '${trna.map(({ name }) => name.at(-1)).join('')}';
export const ATOM_COUNTS: readonly number[] = [${trna.map(({ atoms }) => atoms.length).join(', ')}];
/** The element of each atom. */
export const ELEMENTS = '${trnaAtoms.map(({ element }) => element).join('')}';
/** 1: of the backbone, 0: of the base. */
export const IN_BACKBONE = '${trnaAtoms.map(({ name }) => (inBackbone(name) ? 1 : 0)).join('')}';
/** Places about the middle: steps of 0.01 Å, little-endian 16-bit integers, base64. */
export const PLACES =
  '${packed(trnaAtoms.map(({ at }) => minus(at, trnaCentre)), 0.01)}';
`);

// Haemoglobin without oxygen.
const lines = gunzipSync(readFileSync(join(from, '4hhb.pdb.gz'))).toString('latin1').split('\n');
const atoms = lines
  .filter((line) => /^ATOM|^HETATM/.test(line) && ' A'.includes(line[16]))
  .map((line) => ({
    name: line.slice(12, 16).trim(),
    residue: line.slice(17, 20),
    chain: line[21],
    number: Number(line.slice(22, 26)),
    at: [30, 38, 46].map((start) => Number(line.slice(start, start + 8))),
  }))
  .map((atom) => ({ ...atom, element: atom.name === 'FE' ? 'F' : atom.name[0] }));
const protein = atoms.filter(({ residue }) => !['HOH', 'PO4', 'HEM'].includes(residue));
const heme = atoms.filter(({ residue }) => residue === 'HEM');
const heart = middle(protein.map(({ at }) => at));
const helices = lines.filter((line) => line.startsWith('HELIX')).map((line) => [line[19], line.slice(11, 14).trim()[1], Number(line.slice(21, 25)), Number(line.slice(33, 37))]);
const trace = (name) => protein.filter((atom) => atom.name === name).map(({ at }) => minus(at, heart));
write('ultra-complex/hemoglobin/coordinates.ts', `/*
 * Human haemoglobin without oxygen at 1.74 Å: PDB entry 4HHB (Fermi, Perutz, Shaanan and Fourme 1984), free of copyright
 * (CC0). Made by scripts/vendor/molecules.mjs. All places are about the middle of the protein's atoms: steps of 0.01 Å,
 * little-endian 16-bit integers, base64.
 */

/** Amino acids of the chains A to D: alpha, beta, alpha, beta. */
export const RESIDUES: readonly number[] = [${['A', 'B', 'C', 'D'].map((chain) => protein.filter((atom) => atom.chain === chain && atom.name === 'CA').length).join(', ')}];
/** Helices: chain, letter, first and last residue. */
export const HELICES: readonly (readonly [chain: string, letter: string, first: number, last: number])[] = [
${helices.map(([chain, letter, first, last]) => `  ['${chain}', '${letter}', ${first}, ${last}],`).join('\n')}
];
/** Atoms of the protein, heavy ones only: how many each chain has, their elements, their places. */
export const ATOMS: readonly number[] = [${['A', 'B', 'C', 'D'].map((chain) => protein.filter((atom) => atom.chain === chain).length).join(', ')}];
export const ELEMENTS =
  '${protein.map(({ element }) => element).join('')}';
export const PLACES =
  '${packed(protein.map(({ at }) => minus(at, heart)), 0.01)}';
/** The backbone for the ribbon: alpha carbon and carbonyl oxygen of every amino acid. */
export const ALPHA_CARBONS =
  '${packed(trace('CA'), 0.01)}';
export const OXYGENS =
  '${packed(trace('O'), 0.01)}';
/** The four hemes, ${heme.length / 4} atoms each ('F' stands for iron). */
export const HEME_ELEMENTS = '${heme.map(({ element }) => element).join('')}';
export const HEME_PLACES =
  '${packed(heme.map(({ at }) => minus(at, heart)), 0.01)}';
`);
