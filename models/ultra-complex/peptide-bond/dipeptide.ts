import type { Vec3 } from '../../../src/core/maths/vec3.js';
import type { ChemicalElement, PlacedAtom } from '../../kit/index.js';

/** Bonds (Å) and angles (degrees) of a protein's backbone: Engh and Huber 2001. */
export const BACKBONE = {
  nCaA: 1.459, caCA: 1.525, cNA: 1.336, cOA: 1.229,
  nCaCDeg: 111.0, caCNDeg: 117.2, cNCaDeg: 121.7, caCODeg: 120.1,
} as const;

/** The free turns of a stretched chain, degrees; the peptide bond itself is flat (omega 180). */
const PHI_DEG = -120;
const PSI_DEG = 130;

export interface DipeptideAtom extends PlacedAtom {
  /** As in protein data: name, and number of the amino acid. */
  readonly name: string;
  readonly residue: 1 | 2;
  readonly at: Vec3;
}

const sub = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const cross = (a: Vec3, b: Vec3): Vec3 => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
const unit = (a: Vec3): Vec3 => {
  const n = Math.hypot(...a);
  return [a[0] / n, a[1] / n, a[2] / n];
};
const added = (a: Vec3, s: number, b: Vec3): Vec3 => [a[0] + s * b[0], a[1] + s * b[1], a[2] + s * b[2]];

/** The point at `bondA` from c whose angle b–c–point and turn a–b–c–point are given, degrees. */
export const pointFrom = (a: Vec3, b: Vec3, c: Vec3, bondA: number, angleDeg: number, turnDeg: number): Vec3 => {
  const [angle, turn] = [(angleDeg * Math.PI) / 180, (turnDeg * Math.PI) / 180];
  const along = unit(sub(c, b));
  const normal = unit(cross(sub(b, a), along));
  const side = cross(normal, along);
  const out = added(added([0, 0, 0], -Math.cos(angle), along), Math.sin(angle) * Math.cos(turn), side);
  return added(c, bondA, added(out, Math.sin(angle) * Math.sin(turn), normal));
};

/** The hydrogen that is left over at a carbon with three partners. */
const opposite = (centre: Vec3, reachA: number, ...partners: Vec3[]): Vec3 =>
  added(centre, -reachA, unit(partners.reduce<Vec3>((sum, p) => added(sum, 1, unit(sub(p, centre))), [0, 0, 0])));

/** Alanine joined to serine, both left-handed, as in neutral water (NH₃⁺ at one end, COO⁻ at the other); peptide plane in z = 0. */
const build = (): DipeptideAtom[] => {
  const B = BACKBONE;
  const list: DipeptideAtom[] = [];
  const put = (residue: 1 | 2, name: string, at: Vec3): Vec3 => {
    list.push({ residue, name, element: name[0] as ChemicalElement, at });
    return at;
  };
  const threeHydrogens = (residue: 1 | 2, name: string, a: Vec3, b: Vec3, c: Vec3, reachA: number, from: number): void =>
    [0, 120, 240].forEach((turn, i) => put(residue, `H${name}${i + 1}`, pointFrom(a, b, c, reachA, 109.5, from + turn)));

  const ca1 = put(1, 'CA', [0, 0, 0]);
  const c1 = put(1, 'C', [B.caCA, 0, 0]);
  const lean = ((180 - B.caCNDeg) * Math.PI) / 180;
  const n2 = put(2, 'N', added(c1, B.cNA, [Math.cos(lean), Math.sin(lean), 0]));
  const ca2 = put(2, 'CA', pointFrom(ca1, c1, n2, B.nCaA, B.cNCaDeg, 180));
  put(1, 'O', pointFrom(n2, ca1, c1, B.cOA, B.caCODeg, 180));
  put(2, 'H', opposite(n2, 1.01, c1, ca2));

  const n1 = put(1, 'N', pointFrom(n2, c1, ca1, B.nCaA, B.nCaCDeg, PSI_DEG));
  const c2 = put(2, 'C', pointFrom(c1, n2, ca2, B.caCA, B.nCaCDeg, PHI_DEG));
  put(2, 'O', pointFrom(n2, ca2, c2, 1.25, 117.5, PSI_DEG - 180));
  put(2, 'OXT', pointFrom(n2, ca2, c2, 1.25, 117.5, PSI_DEG));
  // Left-handed: from nitrogen the side chain lies 122.6° on, seen along the bond from carbon.
  const cb1 = put(1, 'CB', pointFrom(n1, c1, ca1, 1.521, 110.1, 122.6));
  const cb2 = put(2, 'CB', pointFrom(n2, c2, ca2, 1.53, 110.1, 122.6));
  const og = put(2, 'OG', pointFrom(n2, ca2, cb2, 1.417, 110.8, 62));

  put(1, 'HA', opposite(ca1, 1.09, n1, c1, cb1));
  put(2, 'HA', opposite(ca2, 1.09, n2, c2, cb2));
  threeHydrogens(1, 'N', c1, ca1, n1, 1.01, 60);
  threeHydrogens(1, 'B', n1, ca1, cb1, 1.09, 60);
  put(2, 'HB1', pointFrom(n2, ca2, cb2, 1.09, 109.5, 62 + 120));
  put(2, 'HB2', pointFrom(n2, ca2, cb2, 1.09, 109.5, 62 - 120));
  put(2, 'HG', pointFrom(ca2, cb2, og, 0.96, 108.5, 180));
  return list;
};

export const DIPEPTIDE: readonly DipeptideAtom[] = build();

export const dipeptideAtom = (residue: 1 | 2, name: string): DipeptideAtom => {
  const found = DIPEPTIDE.find((atom) => atom.residue === residue && atom.name === name);
  if (!found) throw new Error(`no atom ${name} in amino acid ${residue}`);
  return found;
};
