import { describe, expect, it } from 'vitest';
import type { ReadonlyVec3, Vec3 } from '../../src/core/maths/vec3.js';
import { RISE_A } from '../../models/ultra-micro/dna-double-helix/fibreCoordinates.js';
import { PROTOSPACER } from '../../models/ultra-micro/gene-editing/duplexes.js';
import { complex } from '../../models/ultra-micro/gene-editing/model.js';
import { RESIDUE_A, residues } from '../../models/ultra-micro/gene-editing/protein.js';
import { atomOf, distance, dot, minus, unit, type Nucleotide } from '../../models/ultra-micro/gene-editing/strand.js';
import { factsOf } from './builtCheckpoint.js';

const parts = complex();
const { before, beyond } = parts;

const isPurine = (nucleotide: Nucleotide): boolean => nucleotide.some(({ name }) => name === 'N9');
/** The two nitrogens that a pair of Watson and Crick holds each other by: about 2.9 Å apart in a closed helix. */
const bondA = (one: Nucleotide, other: Nucleotide): number =>
  distance(atomOf(one, isPurine(one) ? 'N1' : 'N3'), atomOf(other, isPurine(other) ? 'N1' : 'N3'));
const nearestA = (one: Nucleotide, others: readonly Nucleotide[]): number =>
  Math.min(...others.flatMap((other) => other.flatMap(({ at }) => one.map((atom) => distance(atom.at, at)))));
const middleOf = (one: Nucleotide, other: Nucleotide): Vec3 => {
  const [a, b] = [atomOf(one, "C1'"), atomOf(other, "C1'")];
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2];
};

describe('the helix that Cas9 holds open', () => {
  it('is closed pair by pair on both sides, the signpost among them', () => {
    for (const end of [before, beyond]) {
      expect(end.other).toHaveLength(end.target.length);
      end.other.forEach((nucleotide, i) => {
        const bond = bondA(nucleotide, end.target[i]!);
        expect(bond).toBeGreaterThan(2.7);
        expect(bond).toBeLessThan(3.1);
      });
    }
  });

  it('rises as B-DNA there, straight, within 1 % of 0.34 nm a pair', () => {
    for (const { other, target } of [before, beyond]) {
      // A whole turn of ten pairs: the middle between two sugars lies beside the axis, by the same way again.
      const from = middleOf(other[0]!, target[0]!);
      const to = middleOf(other[10]!, target[10]!);
      expect(distance(from, to) / 10).toBeCloseTo(RISE_A, 6);
      expect(Math.abs(distance(from, to) / 10 / 3.4 - 1)).toBeLessThan(0.01);
    }
  });

  it('is open over twenty letters and no more: the guide has the read strand, the other is far from both', () => {
    expect(parts.displaced).toHaveLength(20);
    expect(parts.guide).toHaveLength(20);
    parts.displaced.forEach((nucleotide, i) => {
      // Three times as far as a pair that holds.
      expect(bondA(nucleotide, parts.target[i]!), PROTOSPACER[i]).toBeGreaterThan(8.7);
      expect(nearestA(nucleotide, [...parts.guide, ...parts.target]), `letter ${String(i)}`).toBeGreaterThan(i < 19 ? 3 : 1.5);
    });
    // In the middle of the loop there are two nanometres and more between them.
    for (let i = 1; i < 13; i++) expect(nearestA(parts.displaced[i]!, [...parts.guide, ...parts.target])).toBeGreaterThan(20);
  });

  it('hangs on: the loose strand is no longer than it can be, and nowhere folded into itself', () => {
    const strand = [before.other.at(-1)!, ...parts.displaced, beyond.other[0]!];
    for (let i = 1; i < strand.length; i++) {
      const step = distance(atomOf(strand[i]!, 'P'), atomOf(strand[i - 1]!, 'P'));
      expect(step).toBeGreaterThan(5.5);
      expect(step).toBeLessThan(7.4);
    }
    for (let i = 2; i < parts.displaced.length; i++) expect(nearestA(parts.displaced[i]!, parts.displaced.slice(0, i - 1))).toBeGreaterThan(2.5);
  });

  it('is seen: from where one looks, no amino acid stands before the pairs or the loose strand', () => {
    const nucleic = [...before.other, ...before.target, ...parts.guide, ...parts.scaffold, ...parts.target, ...parts.displaced, ...beyond.other, ...beyond.target];
    const protein = residues(nucleic.flatMap((nucleotide) => nucleotide.map(({ at }) => at)));
    const { yawDeg, pitchDeg, targetM, distanceM } = factsOf('ultra-micro/gene-editing').focus;
    const [yaw, pitch] = [(yawDeg * Math.PI) / 180, (pitchDeg * Math.PI) / 180];
    const away = distanceM * 1e10;
    // The model's floor lies 5 nm below the hybrid, about where it is looked at.
    const eye: Vec3 = [targetM[0] * 1e10 + away * Math.sin(yaw) * Math.cos(pitch), away * Math.sin(pitch), away * Math.cos(yaw) * Math.cos(pitch)];
    const isHidden = (p: ReadonlyVec3): boolean => {
      const way = unit(minus(eye, p));
      return protein.some(({ at }) => {
        const to = minus(at, p);
        const along = dot(to, way);
        return along > 0 && Math.hypot(...to) ** 2 - along ** 2 < RESIDUE_A ** 2;
      });
    };
    const shareHidden = (strand: readonly Nucleotide[]): number => strand.filter((nucleotide) => isHidden(atomOf(nucleotide, "C1'"))).length / strand.length;
    expect(shareHidden(parts.displaced)).toBe(0);
    expect(shareHidden([...before.other, ...before.target, ...beyond.other, ...beyond.target])).toBeLessThan(0.1);
    expect(shareHidden([...parts.guide, ...parts.target])).toBeLessThan(0.1);
  });
});
