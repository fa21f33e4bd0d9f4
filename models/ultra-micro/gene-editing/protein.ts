import type { ReadonlyVec3, Vec3 } from '../../../src/core/maths/vec3.js';
import { noise3, randomSource } from '../../kit/index.js';
import { DOMAIN_COLOURS } from './colours.js';

/** A part of Cas9 that folds by itself: its amino acids fill an ellipsoid. Å. */
export interface Domain {
  readonly name: string;
  readonly residues: number;
  readonly centre: Readonly<Vec3>;
  readonly semiAxes: Readonly<Vec3>;
  readonly colour: string;
}

/** Amino acids by part (S. pyogenes, 1368 in all); where the parts lie is a scheme after the crystal structure. */
export const DOMAINS: readonly Domain[] = [
  { name: 'REC1', residues: 262, centre: [21, 27, -5], semiAxes: [24, 20, 25], colour: DOMAIN_COLOURS.REC1 },
  { name: 'REC3', residues: 230, centre: [-27, 25, -4], semiAxes: [22, 21, 25], colour: DOMAIN_COLOURS.REC3 },
  { name: 'REC2', residues: 128, centre: [-4, 34, 12], semiAxes: [21, 14, 16], colour: DOMAIN_COLOURS.REC2 },
  { name: 'bridge', residues: 34, centre: [2, 2, -20], semiAxes: [27, 8, 6], colour: DOMAIN_COLOURS.bridge },
  { name: 'RuvC', residues: 310, centre: [-2, -29, -10], semiAxes: [29, 20, 22], colour: DOMAIN_COLOURS.RuvC },
  { name: 'HNH', residues: 134, centre: [-20, -19, 15], semiAxes: [20, 16, 14], colour: DOMAIN_COLOURS.HNH },
  { name: 'PI', residues: 270, centre: [33, -19, -1], semiAxes: [17, 26, 24], colour: DOMAIN_COLOURS.PI },
];

export const RESIDUE_A = 3.45;
/** Half of the protein's width and height: the box that the balls stay in. */
const HALF_BOX_A = 50;
/** The least way between two amino acids, and from one to an atom of DNA or RNA. */
const APART_A = 4.35;
const CLEAR_A = 5.2;

export interface Residue {
  readonly domain: Domain;
  readonly at: Vec3;
}

const CELL = 6;
const keyOf = (p: ReadonlyVec3): string => p.map((value) => Math.floor(value / CELL)).join();

/** Places by cells, to ask whether one is free. */
class Crowd {
  private readonly cells = new Map<string, ReadonlyVec3[]>();
  add(p: ReadonlyVec3): void {
    const key = keyOf(p);
    const cell = this.cells.get(key);
    if (cell) cell.push(p);
    else this.cells.set(key, [p]);
  }
  isFree(p: ReadonlyVec3, apart: number): boolean {
    const [x, y, z] = p.map((value) => Math.floor(value / CELL)) as [number, number, number];
    for (let i = x - 1; i <= x + 1; i++)
      for (let j = y - 1; j <= y + 1; j++)
        for (let k = z - 1; k <= z + 1; k++)
          for (const q of this.cells.get(`${i},${j},${k}`) ?? [])
            if (Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]) < apart) return false;
    return true;
  }
}

/**
 * What is cut away, so that one sees the guide at its work: the front of the groove between the lobes, the way of the DNA
 * beyond the signpost, and before the nuclease lobe the room in which the strand that is pushed aside hangs.
 */
const isCutAway = ([x, y, z]: ReadonlyVec3): boolean =>
  (z > -4 && y > -15 && y < 17 && Math.abs(x) < 32) ||
  (x >= 22 && y > -16 && y < 14 && z > -14) ||
  (z > 12 && y < 10 && x > -8) ||
  (z > 2 && y > -24 && x < -25);
/** How deep the dents of a part's outline are, as a share of its size, and how wide, Å. */
const ROUGHNESS = 0.3;
const DENT_A = 13;

/** Every amino acid of Cas9 as a ball, crammed into its part by chance and kept out of the DNA and the RNA. */
export const residues = (nucleic: readonly ReadonlyVec3[]): Residue[] => {
  const random = randomSource(1368);
  const rough = noise3(9);
  const [taken, strands] = [new Crowd(), new Crowd()];
  for (const p of nucleic) strands.add(p);
  return DOMAINS.flatMap((domain) => {
    const own: Residue[] = [];
    // Where chance finds no more room the part grows a little.
    for (let tries = 0, grown = 1; own.length < domain.residues; tries++) {
      if (tries % 6000 === 5999) grown *= 1.015;
      const d: Vec3 = [2 * random() - 1, 2 * random() - 1, 2 * random() - 1];
      const at = d.map((value, axis) => domain.centre[axis]! + value * grown * domain.semiAxes[axis]!) as Vec3;
      if (Math.hypot(...d) > 1 - ROUGHNESS * Math.max(0, rough(at[0] / DENT_A, at[1] / DENT_A, at[2] / DENT_A))) continue;
      if (Math.max(Math.abs(at[0]), Math.abs(at[1])) > HALF_BOX_A - RESIDUE_A || isCutAway(at)) continue;
      if (!taken.isFree(at, APART_A) || !strands.isFree(at, CLEAR_A)) continue;
      taken.add(at);
      own.push({ domain, at });
    }
    return own;
  });
};
