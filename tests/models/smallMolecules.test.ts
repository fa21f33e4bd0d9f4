import { describe, expect, it } from 'vitest';
import type { Vec3 } from '../../src/core/maths/vec3.js';
import { bondsByDistance, type ModelDefinition } from '../../models/kit/index.js';
import { CAGE, CAGE_BONDS, PENTAGONS } from '../../models/landmark/c60-fullerene/cage.js';
import { model as fullerene } from '../../models/landmark/c60-fullerene/model.js';
import { GLUCOSE } from '../../models/landmark/glucose-molecule/coordinates.js';
import { model as glucose } from '../../models/landmark/glucose-molecule/model.js';
import { BOHR_PM, electronRadiusAt, electronWithin, equalShares, isInTheWay } from '../../models/landmark/hydrogen-atom/electronCloud.js';
import { model as hydrogen } from '../../models/landmark/hydrogen-atom/model.js';
import { model as water } from '../../models/landmark/water-molecule/model.js';
import { MIDDLE, NEIGHBOURS } from '../../models/landmark/water-molecule/water.js';
import { BACKBONE, DIPEPTIDE, dipeptideAtom } from '../../models/ultra-complex/peptide-bond/dipeptide.js';
import { model as peptide } from '../../models/ultra-complex/peptide-bond/model.js';
import { distance, expectWholeFacts, factsOf, measuredM, stated } from './builtCheckpoint.js';

const FOLDERS = {
  'landmark/water-molecule': water,
  'landmark/hydrogen-atom': hydrogen,
  'landmark/c60-fullerene': fullerene,
  'landmark/glucose-molecule': glucose,
  'ultra-complex/peptide-bond': peptide,
} as const satisfies Record<string, ModelDefinition>;

const sub = (a: Readonly<Vec3>, b: Readonly<Vec3>): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const triple = (a: Vec3, b: Vec3, c: Vec3): number =>
  a[0] * (b[1] * c[2] - b[2] * c[1]) + a[1] * (b[2] * c[0] - b[0] * c[2]) + a[2] * (b[0] * c[1] - b[1] * c[0]);
const angleDeg = (a: Vec3, middle: Vec3, b: Vec3): number => {
  const [u, v] = [sub(a, middle), sub(b, middle)];
  return (Math.acos((u[0] * v[0] + u[1] * v[1] + u[2] * v[2]) / (Math.hypot(...u) * Math.hypot(...v))) * 180) / Math.PI;
};

describe.each(Object.entries(FOLDERS))('%s', (folder, definition) => {
  it('is drawn at its stated size', () => {
    expect(Math.abs(measuredM(folder, definition) / factsOf(folder).size.value - 1)).toBeLessThan(0.01);
  });
  it('has whole facts and words', () => expectWholeFacts(folder));
});

describe('water', () => {
  it('has the measured bonds and angle in all five molecules', () => {
    for (const { oxygen, hydrogens } of [MIDDLE, ...NEIGHBOURS]) {
      for (const hydrogen of hydrogens) expect(distance(oxygen, hydrogen)).toBeCloseTo(stated('landmark/water-molecule', 'Bond of') * 1e10, 3);
      expect((angleDeg(hydrogens[0], oxygen, hydrogens[1]) * Math.PI) / 180).toBeCloseTo(stated('landmark/water-molecule', 'Angle'), 3);
      expect(distance(...hydrogens)).toBeCloseTo(stated('landmark/water-molecule', 'From hydrogen') * 1e10, 2);
    }
  });

  it('gives two hydrogen bonds and takes two, each nearly straight', () => {
    NEIGHBOURS.forEach(({ oxygen, hydrogens }, i) => {
      expect(distance(oxygen, MIDDLE.oxygen)).toBeCloseTo(2.8, 6);
      const between = i < 2 ? MIDDLE.hydrogens[i]! : hydrogens[0];
      expect(angleDeg(oxygen, between, MIDDLE.oxygen)).toBeGreaterThan(179);
    });
  });
});

describe('hydrogen', () => {
  it('spreads its electron as the ground state says', () => {
    for (const share of [0.05, 0.5, 0.9, 0.99]) expect(electronWithin(electronRadiusAt(share))).toBeCloseTo(share, 10);
    expect(electronRadiusAt(0.5)).toBeCloseTo(70.8, 1);
    expect(electronRadiusAt(0.9)).toBeCloseTo(140.8, 1);
    // No grain stands around the nucleus or before the eye that falls to it.
    expect([[4, 0, 0], [0.33455 * 60, 0.20791 * 60, 0.91915 * 60], [-2, -2, -4]].map((p) => isInTheWay(p as [number, number, number]))).toEqual([true, true, true]);
    expect([[6, 0, 0], [0, 60, 0], [-20, -12, -55]].map((p) => isInTheWay(p as [number, number, number]))).toEqual([false, false, false]);
    // The mean distance is one and a half Bohr radii, and the likeliest is one.
    const shares = equalShares(20_000).map((p) => Math.hypot(...p));
    expect(shares.reduce((sum, r) => sum + r, 0) / shares.length / BOHR_PM).toBeCloseTo(1.5, 2);
    const within = (from: number): number => electronWithin(from + 0.1) - electronWithin(from - 0.1);
    expect(within(BOHR_PM)).toBeGreaterThan(within(BOHR_PM * 0.97));
    expect(within(BOHR_PM)).toBeGreaterThan(within(BOHR_PM * 1.03));
  });
});

describe('the fullerene', () => {
  it('is the truncated icosahedron: sixty atoms, ninety bonds of two lengths, twelve pentagons', () => {
    expect(CAGE).toHaveLength(60);
    expect(CAGE_BONDS.filter(({ kind }) => kind === 'pentagon')).toHaveLength(60);
    expect(CAGE_BONDS.filter(({ kind }) => kind === 'hexagon')).toHaveLength(30);
    expect(PENTAGONS).toHaveLength(12);
    for (const { ends: [i, j], kind } of CAGE_BONDS)
      expect(distance(CAGE[i]!.at, CAGE[j]!.at)).toBeCloseTo(kind === 'pentagon' ? 1.458 : 1.401, 6);
    for (const i of CAGE.keys()) expect(CAGE_BONDS.filter(({ ends }) => ends.includes(i))).toHaveLength(3);
    // In order around each pentagon.
    for (const five of PENTAGONS) five.forEach((at, i) => expect(distance(at, five[(i + 1) % 5]!)).toBeCloseTo(1.458, 6));
  });
});

describe('glucose', () => {
  it('has 24 atoms, 24 bonds and the stated ring bonds', () => {
    expect(GLUCOSE).toHaveLength(24);
    expect(bondsByDistance(GLUCOSE)).toHaveLength(24);
    const at = (name: string): Vec3 => GLUCOSE.find((atom) => atom.name === name)!.at;
    expect(distance(at('C2'), at('C3'))).toBeCloseTo(1.529, 2);
    expect(distance(at('C5'), at('O5'))).toBeCloseTo(1.43, 1);
  });

  it('is right-handed: C5 has the configuration R', () => {
    const at = (name: string): Vec3 => GLUCOSE.find((atom) => atom.name === name)!.at;
    // Ranks at C5: O5, then C4 (it holds two carbons and an oxygen against one of each at C6 … C4: O,C,H; C6: O,H,H).
    const [a, b, c] = ['O5', 'C4', 'C6'].map((name) => sub(at(name), at('C5'))) as [Vec3, Vec3, Vec3];
    expect(triple(a, b, c)).toBeLessThan(0);
  });
});

describe('the peptide bond', () => {
  it('has the mean bonds and angles of measured structures', () => {
    const at = (residue: 1 | 2, name: string): Vec3 => dipeptideAtom(residue, name).at;
    expect(distance(at(1, 'C'), at(2, 'N'))).toBeCloseTo(stated('ultra-complex/peptide-bond', 'The peptide bond') * 1e10, 6);
    expect(distance(at(1, 'C'), at(1, 'O'))).toBeCloseTo(BACKBONE.cOA, 6);
    for (const residue of [1, 2] as const) {
      expect(distance(at(residue, 'N'), at(residue, 'CA'))).toBeCloseTo(BACKBONE.nCaA, 6);
      expect(distance(at(residue, 'CA'), at(residue, 'C'))).toBeCloseTo(BACKBONE.caCA, 6);
      expect(angleDeg(at(residue, 'N'), at(residue, 'CA'), at(residue, 'C'))).toBeCloseTo(BACKBONE.nCaCDeg, 4);
    }
    expect(angleDeg(at(1, 'CA'), at(1, 'C'), at(2, 'N'))).toBeCloseTo(BACKBONE.caCNDeg, 4);
    expect(angleDeg(at(1, 'C'), at(2, 'N'), at(2, 'CA'))).toBeCloseTo(BACKBONE.cNCaDeg, 4);
  });

  it('keeps its six atoms in one plane', () => {
    const six = [[1, 'CA'], [1, 'C'], [1, 'O'], [2, 'N'], [2, 'H'], [2, 'CA']] as const;
    for (const [residue, name] of six) expect(dipeptideAtom(residue, name).at[2]).toBeCloseTo(0, 6);
  });

  it('is made of left-handed amino acids', () => {
    for (const residue of [1, 2] as const) {
      const from = (name: string): Vec3 => sub(dipeptideAtom(residue, name).at, dipeptideAtom(residue, 'CA').at);
      // Seen from the hydrogen: C, side chain, N clockwise ("CORN").
      expect(triple(from('C'), from('CB'), from('N'))).toBeGreaterThan(0);
    }
  });

  it('is bonded as chemistry requires, and nothing touches that is not', () => {
    const bonds = bondsByDistance(DIPEPTIDE);
    expect(bonds).toHaveLength(DIPEPTIDE.length - 1);
    DIPEPTIDE.forEach(({ element }, i) => {
      const count = bonds.filter((pair) => pair.includes(i)).length;
      expect({ H: [1], C: [3, 4], N: [3, 4], O: [1, 2] }[element as 'H']).toContain(count);
    });
  });
});
