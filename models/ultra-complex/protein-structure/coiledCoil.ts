import type { ReadonlyVec3, Vec3 } from '../../../src/core/maths/vec3.js';

/** The sequence of each chain: the leucine zipper of yeast's GCN4. */
export const SEQUENCE = 'RMKQLEDKVEELLSKNYHLENEVARLKKLVGER';

/*
 * F. Crick's equations of 1953 for two helices wound about each other, fitted to the alpha carbons of PDB entry 2ZTA
 * (residues 3 to 28 of both chains, 0.26 Å root mean square). Å, degrees.
 */
export const COIL = {
  superRadiusA: 4.843,
  helixRadiusA: 2.303,
  superTurnDeg: -3.574,
  helixTurnDeg: 102.857,
  risePerResidueA: 1.5037,
  phaseDeg: 98,
} as const;

const RAD = Math.PI / 180;
const SUPER_TURN = COIL.superTurnDeg * RAD;
/** Angle at which each helix crosses the common axis; negative: the rope is left-handed. */
export const CROSSING = Math.asin((COIL.superRadiusA * SUPER_TURN) / COIL.risePerResidueA);
/** Rise along the common axis per residue, Å, and the length of a whole turn of the rope. */
export const AXIAL_RISE_A = (SUPER_TURN * COIL.superRadiusA) / Math.tan(CROSSING);
export const PITCH_A = (360 / Math.abs(COIL.superTurnDeg)) * AXIAL_RISE_A;

/** Atoms of the backbone about the helix's own axis: radius (Å), azimuth (radians) and height (Å) from the alpha carbon. */
const BACKBONE = { N: [1.5, -0.47, -0.9], CA: [COIL.helixRadiusA, 0, 0], C: [1.71, 0.48, 1.05], O: [2.08, 0.42, 2.22] } as const;
export type BackboneName = keyof typeof BACKBONE;

/** A backbone atom of residue `residue` (from 0) of chain 0 or 1, Å: y along the common axis, residue 0 at the bottom. */
export const backbonePlace = (chain: 0 | 1, residue: number, name: BackboneName): Vec3 => {
  const [radius, azimuth, height] = BACKBONE[name];
  const t = residue + height / COIL.risePerResidueA;
  const f0 = SUPER_TURN * t + chain * Math.PI;
  const f1 = (COIL.helixTurnDeg * residue + COIL.phaseDeg) * RAD + azimuth;
  const [c0, s0, c1, s1] = [Math.cos(f0), Math.sin(f0), Math.cos(f1), Math.sin(f1)];
  const cosine = Math.cos(CROSSING);
  const x = COIL.superRadiusA * c0 + radius * c0 * c1 - radius * cosine * s0 * s1;
  const y = COIL.superRadiusA * s0 + radius * s0 * c1 + radius * cosine * c0 * s1;
  const z = AXIAL_RISE_A * t - radius * Math.sin(CROSSING) * s1;
  // The equations' axis is z; y up is reached by (x, y, z) → (x, z, −y), a pure turn.
  return [x, z, -y];
};

const minus = (a: ReadonlyVec3, b: ReadonlyVec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const plus = (a: ReadonlyVec3, s: number, b: ReadonlyVec3): Vec3 => [a[0] + s * b[0], a[1] + s * b[1], a[2] + s * b[2]];
const cross = (a: ReadonlyVec3, b: ReadonlyVec3): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
const unit = (a: ReadonlyVec3): Vec3 => plus([0, 0, 0], 1 / Math.hypot(...a), a);

/** The place of an atom that is `length` from c, at `angleDeg` from b, turned by `turnDeg` about b–c from a. */
export const bonded = (a: ReadonlyVec3, b: ReadonlyVec3, c: ReadonlyVec3, length: number, angleDeg: number, turnDeg: number): Vec3 => {
  const bc = unit(minus(c, b));
  const n = unit(cross(minus(b, a), bc));
  const m = cross(n, bc);
  const [angle, turn] = [angleDeg * RAD, turnDeg * RAD];
  const along = plus(c, -length * Math.cos(angle), bc);
  return plus(plus(along, length * Math.sin(angle) * Math.cos(turn), m), length * Math.sin(angle) * Math.sin(turn), n);
};

/** The first carbon of a side chain: it makes the amino acid left-handed (L). */
const betaCarbon = (n: ReadonlyVec3, ca: ReadonlyVec3, c: ReadonlyVec3): Vec3 => {
  const [u, v] = [minus(ca, n), minus(c, ca)];
  return plus(plus(plus(ca, -0.58273431, cross(u, v)), 0.56802827, u), -0.54067466, v);
};

export interface SideAtom {
  readonly name: string;
  readonly element: 'C' | 'N' | 'O' | 'S';
  readonly at: Vec3;
  /** Name of the atom that holds it. */
  readonly on: string;
}

/**
 * Side chains of the residues that face the partner, built from usual bond lengths and the turns that they take most
 * often in helices; of the others only the first carbon.
 */
export const sideChain = (chain: 0 | 1, residue: number): SideAtom[] => {
  const letter = SEQUENCE[residue];
  if (letter === 'G') return [];
  const [n, ca, c] = (['N', 'CA', 'C'] as const).map((name) => backbonePlace(chain, residue, name)) as [Vec3, Vec3, Vec3];
  const cb = betaCarbon(n, ca, c);
  const atoms: SideAtom[] = [{ name: 'CB', element: 'C', at: cb, on: 'CA' }];
  const add = (name: string, element: SideAtom['element'], on: string, at: Vec3): Vec3 => {
    atoms.push({ name, element, at, on });
    return at;
  };
  if (letter === 'L') {
    const cg = add('CG', 'C', 'CB', bonded(n, ca, cb, 1.53, 116, -66));
    add('CD1', 'C', 'CG', bonded(ca, cb, cg, 1.525, 110.5, 175));
    add('CD2', 'C', 'CG', bonded(ca, cb, cg, 1.525, 110.5, -63));
  } else if (letter === 'V') {
    add('CG1', 'C', 'CB', bonded(n, ca, cb, 1.525, 110.5, 175));
    add('CG2', 'C', 'CB', bonded(n, ca, cb, 1.525, 110.5, -62.5));
  } else if (letter === 'N' && residue === 15) {
    const cg = add('CG', 'C', 'CB', bonded(n, ca, cb, 1.52, 112.6, -170));
    add('OD1', 'O', 'CG', bonded(ca, cb, cg, 1.23, 120.8, 30));
    add('ND2', 'N', 'CG', bonded(ca, cb, cg, 1.33, 116.4, -150));
  } else if (letter === 'M') {
    const cg = add('CG', 'C', 'CB', bonded(n, ca, cb, 1.52, 114, -67));
    const sd = add('SD', 'S', 'CG', bonded(ca, cb, cg, 1.8, 112.7, 180));
    add('CE', 'C', 'SD', bonded(cb, cg, sd, 1.79, 100.9, 70));
  }
  return atoms;
};

/** Places of the heptad, letters a to g, counted from residue 0: a and d face the partner. */
export const heptad = (residue: number): string => 'abcdefg'[(residue + 6) % 7]!;
