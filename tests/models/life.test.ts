import { describe, expect, it } from 'vitest';
import type { ModelDefinition } from '../../models/kit/index.js';
import { LENGTH as CHROMOSOME_LENGTH, loops } from '../../models/landmark/metaphase-chromosome/chromatid.js';
import { model as chromosome } from '../../models/landmark/metaphase-chromosome/model.js';
import { SPEED_OF_LIGHT } from '../../src/core/units/constants.js';
import { wavePoints } from '../../src/core/waves/wavePoints.js';
import { model as compton } from '../../models/landmark/electron-compton-wavelength/model.js';
import { COMPTON_WAVES, SLOWED, SWINGS_HZ, WAVELENGTH } from '../../models/landmark/electron-compton-wavelength/wave.js';
import { cristae, HALF_THICKNESS, SPACING } from '../../models/landmark/mitochondrion/cristae.js';
import { model as mitochondrion } from '../../models/landmark/mitochondrion/model.js';
import { GAP, MEMBRANE, radiusAt, RADIUS } from '../../models/landmark/mitochondrion/shape.js';
import { model as planck, PLANCK } from '../../models/landmark/planck-length/model.js';
import { COLLIDER, LIMIT, model as quark } from '../../models/landmark/quark-size-limit/model.js';
import { CHAINS } from '../../models/landmark/ribosome/coordinates.js';
import { model as ribosome } from '../../models/landmark/ribosome/model.js';
import { chainsInPlace, isGuest } from '../../models/landmark/ribosome/subunits.js';
import { cellulose, REPEAT_A } from '../../models/ultra-complex/biomolecules/cellulose.js';
import { AREA_PER_LIPID_A2, membrane, SIDE_A, THICKNESS_A } from '../../models/ultra-complex/biomolecules/membrane.js';
import { model as biomolecules, transferRna } from '../../models/ultra-complex/biomolecules/model.js';
import { furthestApart, model as hemoglobin } from '../../models/ultra-complex/hemoglobin/model.js';
import { subunits } from '../../models/ultra-complex/hemoglobin/structure.js';
import { AXIAL_RISE_A, backbonePlace, CROSSING, heptad, PITCH_A, SEQUENCE, sideChain } from '../../models/ultra-complex/protein-structure/coiledCoil.js';
import { model as proteinStructure } from '../../models/ultra-complex/protein-structure/model.js';
import { PAIRS, PAM, PROTOSPACER } from '../../models/ultra-micro/gene-editing/duplexes.js';
import { SCAFFOLD } from '../../models/ultra-micro/gene-editing/looseStrands.js';
import { complex, model as geneEditing } from '../../models/ultra-micro/gene-editing/model.js';
import { DOMAINS } from '../../models/ultra-micro/gene-editing/protein.js';
import { atomOf, type Nucleotide } from '../../models/ultra-micro/gene-editing/strand.js';
import { anchorOf, distance, expectWholeFacts, factsOf, measuredM, stated } from './builtCheckpoint.js';

const FOLDERS = {
  'landmark/ribosome': ribosome,
  'landmark/mitochondrion': mitochondrion,
  'landmark/metaphase-chromosome': chromosome,
  'landmark/quark-size-limit': quark,
  'landmark/planck-length': planck,
  'landmark/electron-compton-wavelength': compton,
  'ultra-complex/biomolecules': biomolecules,
  'ultra-complex/hemoglobin': hemoglobin,
  'ultra-complex/protein-structure': proteinStructure,
  'ultra-micro/gene-editing': geneEditing,
} as const satisfies Record<string, ModelDefinition>;


describe.each(Object.entries(FOLDERS))('%s', (folder, definition) => {
  it('is drawn at its stated size', () => {
    expect(Math.abs(measuredM(folder, definition) / factsOf(folder).size.value - 1)).toBeLessThan(0.01);
  });
  it('has whole facts and words', () => expectWholeFacts(folder));
});

describe('the ribosome', () => {
  const chains = chainsInPlace();
  const middle = (wanted: (name: string) => boolean): [number, number, number] => {
    const places = chains.filter(({ name }) => wanted(name)).flatMap(({ balls }) => balls.map(({ at }) => at));
    return [0, 1, 2].map((axis) => places.reduce((sum, at) => sum + at[axis]!, 0) / places.length) as [number, number, number];
  };

  it('has its three RNAs, whole, and the proteins that the card counts', () => {
    const ofRna = CHAINS.filter(([name, , isRna]) => isRna && !isGuest(name));
    expect(ofRna.map(([, what]) => what)).toEqual(['16S RNA', '23S RNA', '5S RNA']);
    expect(ofRna.map(([, , , residues]) => residues)).toEqual([1504, 2767, 119]);
    expect(CHAINS.filter(([, what]) => what.startsWith('30S protein'))).toHaveLength(20);
    expect(CHAINS.filter(([, what]) => what.startsWith('50S protein'))).toHaveLength(29);
  });

  it('keeps neighbours in a chain as far apart as they are in nature', () => {
    for (const { isRna, balls } of chains) {
      const step = isRna ? 2 : 1;
      const ways = balls.slice(step).map(({ at }, i) => distance(at, balls[i]!.at));
      ways.sort((a, b) => a - b);
      const usual = ways[ways.length >> 1]!;
      // Stacked bases, 3.4 Å at the least; sugars, 7 Å at the most.
      expect(usual).toBeGreaterThan(3.3);
      expect(usual).toBeLessThan(7);
    }
  });

  it('stands as it is customarily shown: small half left, 5S RNA up, the exit site behind the reading site', () => {
    expect(middle((name) => name.startsWith('A') && !isGuest(name))[0]).toBeLessThan(middle((name) => name.startsWith('B'))[0] - 90);
    expect(middle((name) => name === 'BB')[1]).toBeGreaterThan(60);
    // Not a mirror image: the stalk of L1 and the transfer RNA that leaves are at the back, the entrance in front.
    expect(middle((name) => name === 'BC')[2]).toBeLessThan(-60);
    expect(middle((name) => name === 'AW')[2]).toBeLessThan(middle((name) => name === 'AV')[2]);
    expect(middle((name) => name === 'AY')[2]).toBeGreaterThan(0);
  });
});

describe('hemoglobin', () => {
  const all = subunits();
  it('has its four chains, eight helices each, and an iron in the middle of each heme', () => {
    expect(all.map(({ alphaCarbons }) => alphaCarbons.length)).toEqual([141, 146, 141, 146]);
    for (const { alphaCarbons, heme, folds } of all) {
      for (let i = 1; i < alphaCarbons.length; i++) expect(Math.abs(distance(alphaCarbons[i]!, alphaCarbons[i - 1]!) - 3.8)).toBeLessThan(0.6);
      const iron = heme.find(({ element }) => element === 'F')!;
      expect(heme.filter(({ element, at }) => element === 'N' && distance(at, iron.at) < 2.3)).toHaveLength(4);
      expect(folds.filter((fold) => fold === 'helix').length).toBeGreaterThan(100);
    }
  });

  it('is the same twice: half a turn about the axis towards the visitor brings one half onto the other', () => {
    const [a, b, c, d] = all;
    for (const [one, other] of [[a!, c!], [b!, d!]] as const)
      one.alphaCarbons.forEach(([x, y, z], i) => expect(distance([-x, -y, z], other.alphaCarbons[i]!)).toBeLessThan(1.5));
  });

  it('has its irons as far apart as the card says', () => {
    const iron = (letter: string) => anchorOf(hemoglobin, `iron-${letter}`);
    expect(distance(iron('A'), iron('C')) / 10).toBeCloseTo(stated('ultra-complex/hemoglobin', 'Iron to iron, the two alpha') * 1e9, 1);
    expect(distance(iron('B'), iron('D')) / 10).toBeCloseTo(stated('ultra-complex/hemoglobin', 'Iron to iron, the two beta') * 1e9, 1);
    expect(distance(...furthestApart(all))).toBeCloseTo(65, 0);
  });
});

describe('the coiled coil', () => {
  it('follows the fitted equations', () => {
    const folder = 'ultra-complex/protein-structure';
    expect(PITCH_A / 10).toBeCloseTo(stated(folder, 'Length of one turn') * 1e9, 1);
    expect(Math.abs(CROSSING)).toBeCloseTo(stated(folder, 'Angle at which'), 3);
    expect(AXIAL_RISE_A / Math.cos(CROSSING)).toBeCloseTo(stated(folder, 'Rise an amino acid') * 1e10, 2);
    expect(SEQUENCE).toHaveLength(33);
  });

  it('has normal bonds, and hydrogen bonds to the fourth residue on', () => {
    for (const chain of [0, 1] as const)
      for (let i = 0; i + 4 < SEQUENCE.length; i++) {
        expect(distance(backbonePlace(chain, i, 'CA'), backbonePlace(chain, i + 1, 'CA'))).toBeCloseTo(3.8, 1);
        expect(distance(backbonePlace(chain, i, 'C'), backbonePlace(chain, i + 1, 'N'))).toBeLessThan(1.5);
        const bond = distance(backbonePlace(chain, i, 'O'), backbonePlace(chain, i + 4, 'N'));
        expect(bond).toBeGreaterThan(2.6);
        expect(bond).toBeLessThan(3.3);
      }
  });

  it('turns each helix to the right and the rope to the left, of left-handed amino acids', () => {
    const screw = (a: readonly number[], b: readonly number[]): number => (a[2]! * b[0]! - a[0]! * b[2]!) * (b[1]! - a[1]!);
    const axis = (i: number): number[] => [0, 1, 2].map((k) => [0, 1, 2, 3, 4, 5, 6].reduce((sum, j) => sum + backbonePlace(0, i + j, 'CA')[k]!, 0) / 7);
    for (let i = 0; i + 8 < SEQUENCE.length; i++) {
      expect(screw(axis(i), axis(i + 1))).toBeLessThan(0);
      const local = (j: number): number[] => backbonePlace(0, j, 'CA').map((value, k) => (k === 1 ? value : value - axis(i)[k]!));
      expect(screw(local(i + 3), local(i + 4))).toBeGreaterThan(0);
    }
    const [n, ca, c] = (['N', 'CA', 'C'] as const).map((name) => backbonePlace(0, 5, name).map((value, k) => value - backbonePlace(0, 5, 'CA')[k]!));
    expect(ca).toEqual([0, 0, 0]);
    const side = sideChain(0, 5)[0]!.at.map((value, k) => value - backbonePlace(0, 5, 'CA')[k]!);
    const triple = n![0]! * (c![1]! * side[2]! - c![2]! * side[1]!) + n![1]! * (c![2]! * side[0]! - c![0]! * side[2]!) + n![2]! * (c![0]! * side[1]! - c![1]! * side[0]!);
    // L: with the hydrogen towards the eye, CO → R → N runs clockwise.
    expect(triple).toBeGreaterThan(0);
  });

  it('has its leucines at d, facing the partner', () => {
    const leucines = [...SEQUENCE].flatMap((letter, i) => (letter === 'L' && heptad(i) === 'd' ? [i] : []));
    expect(leucines).toEqual([4, 11, 18, 25]);
    for (const i of leucines) expect(distance(sideChain(0, i)[0]!.at, sideChain(1, i)[0]!.at)).toBeLessThan(4.5);
  });
});

describe('Cas9 on DNA', () => {
  const parts = complex();
  const steps = (strand: readonly Nucleotide[]): number[] => strand.slice(1).map((nucleotide, i) => distance(atomOf(nucleotide, 'P'), atomOf(strand[i]!, 'P')));

  it('has as many letters and amino acids as the card says', () => {
    const folder = 'ultra-micro/gene-editing';
    expect(DOMAINS.reduce((sum, { residues }) => sum + residues, 0)).toBe(stated(folder, 'Amino acids'));
    expect(PROTOSPACER).toHaveLength(stated(folder, 'Letters of the guide'));
    expect(PROTOSPACER.length + SCAFFOLD.length).toBe(stated(folder, 'Letters of the whole guide'));
    expect(parts.guide.length + parts.scaffold.length).toBe(stated(folder, 'Letters of the whole guide'));
    expect(PAM).toMatch(/^.GG$/);
    expect(PAIRS).toBeGreaterThanOrEqual(40);
    expect(PAIRS).toBeLessThanOrEqual(50);
  });

  it('pairs guide and target at the usual distances, 0.281 nm a step', () => {
    parts.guide.forEach((nucleotide, i) => {
      const own = nucleotide.some(({ name }) => name === 'N9') ? 'N1' : 'N3';
      const bond = distance(atomOf(nucleotide, own), atomOf(parts.target[i]!, own === 'N1' ? 'N3' : 'N1'));
      expect(bond).toBeGreaterThan(2.5);
      expect(bond).toBeLessThan(3.1);
    });
    const rise = (atomOf(parts.guide[11]!, 'P')[0] - atomOf(parts.guide[0]!, 'P')[0]) / 11;
    expect(rise * 1e-10).toBeCloseTo(stated('ultra-micro/gene-editing', 'Rise a pair'), 11);
  });

  it('has unbroken strands', () => {
    for (const strand of [
      [...parts.guide, ...parts.scaffold],
      [...parts.before.other, ...parts.displaced, ...parts.beyond.other],
      [...parts.before.target, ...parts.target, ...parts.beyond.target],
    ]) {
      expect(Math.max(...steps(strand))).toBeLessThan(8.5);
      expect(Math.min(...steps(strand))).toBeGreaterThan(4);
    }
  });

  it('is right-handed in every stem', () => {
    const [a, b] = [parts.guide[3]!, parts.guide[4]!].map((nucleotide) => atomOf(nucleotide, 'P'));
    expect((a![1] * b![2] - a![2] * b![1]) * (b![0] - a![0])).toBeGreaterThan(0);
  });
});

describe('the mitochondrion', () => {
  const folder = 'landmark/mitochondrion';
  it('has membranes, gap and folds of the stated sizes', () => {
    expect(2 * RADIUS * 1e-8).toBeCloseTo(stated(folder, 'Thickness of the body'), 10);
    expect(MEMBRANE * 1e-8).toBeCloseTo(stated(folder, 'Thickness of each membrane'), 12);
    expect(GAP * 1e-8).toBeCloseTo(stated(folder, 'Between the two'), 12);
    expect(2 * HALF_THICKNESS * 1e-8).toBeCloseTo(stated(folder, 'Thickness of a fold'), 12);
    expect(SPACING * 1e-8).toBeCloseTo(stated(folder, 'From fold to fold'), 12);
  });
  it('keeps every fold inside the inner membrane and free of the next', () => {
    const list = cristae();
    expect(list).toHaveLength(20);
    list.forEach((crista, i) => {
      expect(Math.abs(crista.z) + crista.radius).toBeLessThan(radiusAt(crista.x, 2 * MEMBRANE + GAP));
      const next = list[i + 1];
      if (next) expect(next.x - crista.x).toBeGreaterThan(2 * HALF_THICKNESS + 2);
    });
  });
});

describe('the chromosome', () => {
  it('is two copies with the same bands, each as wide as stated', () => {
    const [left, right] = [loops(-1), loops(1)];
    expect(Math.abs(left.length / right.length - 1)).toBeLessThan(0.02);
    for (const list of [left, right]) {
      // About its own middle at each height: the mean of the outermost knobs on either side.
      const widths = [15, 25, 60, 70].map((y) => {
        const near = list.filter(({ at }) => Math.abs(at[1] - y) < 1.5);
        const z = near.map(({ at, radius }) => [at[2] - radius, at[2] + radius] as const);
        return Math.max(...z.map(([, high]) => high)) - Math.min(...z.map(([low]) => low));
      });
      const mean = widths.reduce((sum, width) => sum + width / widths.length, 0);
      expect(mean * 1e-7).toBeGreaterThan(0.93 * stated('landmark/metaphase-chromosome', 'Width of one rod'));
      expect(mean * 1e-7).toBeLessThan(1.1 * stated('landmark/metaphase-chromosome', 'Width of one rod'));
    }
    expect(CHROMOSOME_LENGTH * 1e-7).toBeCloseTo(8e-6, 12);
  });
});

describe('the four families', () => {
  it('has a membrane of the stated thickness and room for each lipid', () => {
    const { min, max } = membrane().bounds();
    expect(Math.abs((max[1] - min[1]) / THICKNESS_A - 1)).toBeLessThan(0.01);
    expect(THICKNESS_A * 1e-10).toBeCloseTo(stated('ultra-complex/biomolecules', 'Thickness of the membrane'), 12);
    expect(AREA_PER_LIPID_A2 * 1e-20).toBeCloseTo(stated('ultra-complex/biomolecules', 'Room of one lipid'), 22);
    expect(SIDE_A).toBe(80);
  });

  it('links its sugars by normal bridges, every second ring alike', () => {
    const chain = cellulose(4);
    const units = [0, 1, 2, 3].map((i) => chain.slice(i * 11, i * 11 + 11));
    const place = (unit: number, name: string) => units[unit]!.find((atom) => atom.name === name)!.at;
    const bridge = distance(place(0, 'C1'), place(1, 'O4'));
    expect(bridge).toBeGreaterThan(1.37);
    expect(bridge).toBeLessThan(1.45);
    expect(place(2, 'C1')[1] - place(0, 'C1')[1]).toBeCloseTo(REPEAT_A, 6);
    expect(place(2, 'C1')[0]).toBeCloseTo(place(0, 'C1')[0], 6);
    // No two atoms of neighbouring rings clash.
    for (const a of units[0]!) for (const b of units[1]!) if (!(a.name === 'C1' && b.name === 'O4')) expect(distance(a.at, b.at)).toBeGreaterThan(2.1);
    expect(REPEAT_A * 1e-10).toBeCloseTo(stated('ultra-complex/biomolecules', 'Repeat of cellulose'), 13);
  });

  it('has a transfer RNA of 77 letters, upright', () => {
    const { letters, reading, carrying } = transferRna();
    expect(letters).toBe(77);
    expect(carrying[1] - reading[1]).toBeGreaterThan(70);
  });
});

describe('what is no thing', () => {
  it('marks its lengths exactly', () => {
    expect(LIMIT * 1e-19).toBeCloseTo(stated('landmark/quark-size-limit', 'Upper limit'), 22);
    expect(COLLIDER * 1e-19).toBeCloseTo(stated('landmark/quark-size-limit', 'Length that belongs to 13.1'), 23);
    expect(PLANCK * 1e-35).toBeCloseTo(stated('landmark/planck-length', 'Planck length'), 41);
    expect(WAVELENGTH * 1e-12).toBeCloseTo(stated('landmark/electron-compton-wavelength', 'Compton wavelength'), 22);
  });
  it('has crests a wavelength apart that run as fast as light, slowed as the card says', () => {
    for (const { wave, wavesPerS } of COMPTON_WAVES) {
      const { waves, axis } = wavePoints(wave);
      const crest = axis[waves.findIndex((turns) => Math.abs(turns) < 1e-9)];
      expect(crest?.[0]).toBeCloseTo(0, 9);
      expect(wavesPerS * wave.wavelength * 1e-12 * SLOWED).toBeCloseTo(SPEED_OF_LIGHT, -5);
    }
    expect(SWINGS_HZ).toBe(stated('landmark/electron-compton-wavelength', 'Swings a second'));
  });
});
