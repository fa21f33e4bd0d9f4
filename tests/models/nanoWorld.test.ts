import { describe, expect, it } from 'vitest';
import type { Vec3 } from '../../src/core/maths/vec3.js';
import type { ModelDefinition } from '../../models/kit/index.js';
import { densityAt, EVEN_BALL_FM, HALF_DENSITY_FM, NEUTRONS, nucleonsOfGold, PROTONS, SKIN_FM } from '../../models/landmark/gold-nucleus/nucleons.js';
import { model as gold } from '../../models/landmark/gold-nucleus/model.js';
import { HISTONES } from '../../models/landmark/nucleosome/histones.js';
import { model as nucleosome, PAIRS, woundDna } from '../../models/landmark/nucleosome/model.js';
import { axisAt, COIL } from '../../models/landmark/nucleosome/superhelix.js';
import { beads, BEADS, ENVELOPE_NM, spike, SPIKE_NM, spikeDirections, SPIKES } from '../../models/landmark/sars-cov-2/particle.js';
import { model as virus } from '../../models/landmark/sars-cov-2/model.js';
import { besselJ0, besselY0 } from '../../models/ultra-micro/atom-manipulation/bessel.js';
import { model as corral } from '../../models/ultra-micro/atom-manipulation/model.js';
import { layerSpots, RING, RING_NM, SPACING_NM } from '../../models/ultra-micro/atom-manipulation/ring.js';
import { densityWithin, WAVE_NUMBER } from '../../models/ultra-micro/atom-manipulation/standingWave.js';
import {
  BOND_NM, honeycomb, LATTICE_NM, nextStack, SHEET_GAP_NM, stackedness, TWIST_DEG, type Spot,
} from '../../models/ultra-micro/nanostructured-material/bilayer.js';
import { model as bilayer } from '../../models/ultra-micro/nanostructured-material/model.js';
import { distance, expectWholeFacts, factsOf, measuredM, stated } from './builtCheckpoint.js';

const FOLDERS = {
  'ultra-micro/atom-manipulation': corral,
  'ultra-micro/nanostructured-material': bilayer,
  'landmark/gold-nucleus': gold,
  'landmark/sars-cov-2': virus,
  'landmark/nucleosome': nucleosome,
} as const satisfies Record<string, ModelDefinition>;

const flat = (a: Spot, b: Spot): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

describe.each(Object.entries(FOLDERS))('%s', (folder, definition) => {
  it('is drawn at its stated size', () => {
    expect(Math.abs(measuredM(folder, definition) / factsOf(folder).size.value - 1)).toBeLessThan(0.01);
  });
  it('has whole facts and words', () => expectWholeFacts(folder));
});

describe('the quantum corral', () => {
  it('has its Bessel functions right', () => {
    // Abramowitz and Stegun, table 9.1.
    expect(besselJ0(1)).toBeCloseTo(0.7651976866, 7);
    expect(besselJ0(10)).toBeCloseTo(-0.2459357645, 7);
    expect(besselY0(1)).toBeCloseTo(0.0882569642, 7);
    expect(besselY0(10)).toBeCloseTo(0.0556711673, 7);
    expect(besselJ0(14.930917708)).toBeCloseTo(0, 7);
  });

  it('sets 48 iron atoms in hollows of the copper, on a circle of 7.13 nm', () => {
    expect(new Set(RING.map((spot) => spot.map((part) => part.toFixed(4)).join())).size).toBe(48);
    const mean = RING.reduce((sum, spot) => sum + Math.hypot(...spot), 0) / RING.length;
    expect(Math.abs(mean / RING_NM - 1)).toBeLessThan(0.005);
    const copper = layerSpots(RING_NM + 1, 0);
    for (const spot of RING) {
      const near = copper.map((atom) => flat(atom, spot)).sort((a, b) => a - b).slice(0, 3);
      for (const reach of near) expect(reach).toBeCloseTo(SPACING_NM / Math.sqrt(3), 6);
      expect(Math.abs(Math.hypot(...spot) - RING_NM)).toBeLessThan(0.11);
    }
  });

  it('packs copper closely: six neighbours at 0.2556 nm', () => {
    const copper = layerSpots(2, 0);
    const middle = copper.filter((spot) => Math.hypot(...spot) < 1);
    for (const atom of middle) {
      const near = copper.filter((other) => other !== atom && flat(atom, other) < 1.01 * SPACING_NM);
      expect(near).toHaveLength(6);
      for (const other of near) expect(flat(atom, other)).toBeCloseTo(0.2556, 4);
    }
  });

  it('holds a wave with a crest in the middle and rings 1.5 nm apart', () => {
    const density = densityWithin();
    const steps = Array.from({ length: 131 }, (_, i) => i * 0.05);
    // Averaged around, since the ring of single atoms is not quite round.
    const rings = steps.map((r) => Array.from({ length: 12 }, (_, k) => density(r * Math.cos(k / 1.91), r * Math.sin(k / 1.91))).reduce((a, b) => a + b) / 12);
    const crests = steps.filter((_, i) => i > 0 && i < 130 && rings[i]! > rings[i - 1]! && rings[i]! >= rings[i + 1]!);
    expect(crests).toHaveLength(4);
    expect(rings[0]).toBeGreaterThan(Math.max(...rings.slice(10)));
    for (let i = 1; i < crests.length; i++) expect(crests[i]! - crests[i - 1]!).toBeCloseTo(1.5, 0);
    expect(Math.PI / WAVE_NUMBER).toBeCloseTo(stated('ultra-micro/atom-manipulation', 'Ripples') * 1e9, 2);
    // Far from any fence, the surface is bare.
    expect(density(40, 3)).toBeCloseTo(1, 1);
  });
});

describe('twisted bilayer graphene', () => {
  it('has two honeycombs with the stated bond, gap and twist', () => {
    expect(BOND_NM).toBeCloseTo(stated('ultra-micro/nanostructured-material', 'Bond') * 1e9, 6);
    expect(SHEET_GAP_NM).toBeCloseTo(stated('ultra-micro/nanostructured-material', 'Distance') * 1e9, 6);
    expect(LATTICE_NM).toBeCloseTo(0.246, 3);
    const sheet = honeycomb(2, 0.55, (spot) => Math.hypot(...spot) < 2);
    for (const atom of sheet.filter((spot) => Math.hypot(...spot) < 1)) {
      const near = sheet.filter((other) => other !== atom && flat(other, atom) < 1.2 * BOND_NM);
      expect(near).toHaveLength(3);
      for (const other of near) expect(flat(other, atom)).toBeCloseTo(BOND_NM, 6);
    }
  });

  it('comes to lie atom over atom again one period away, and nowhere between', () => {
    const [x, z] = nextStack();
    // How far the worst atom of the upper sheet is from one of the lower, near a place.
    const worst = ([px, pz]: Spot): number => {
      const near = (reach: number) => ([ax, az]: Spot): boolean => Math.hypot(ax - px, az - pz) < reach;
      const lower = honeycomb(16, -TWIST_DEG / 2, near(0.7));
      return Math.max(...honeycomb(16, TWIST_DEG / 2, near(0.3)).map((atom) => Math.min(...lower.map((other) => flat(atom, other)))));
    };
    expect(worst([0, 0])).toBeLessThan(0.01);
    expect(worst([x, z])).toBeLessThan(0.01);
    expect(worst([x / 2, z / 2])).toBeGreaterThan(0.05);
    const stacked = stackedness();
    expect(stacked([0, 0])).toBeCloseTo(1, 9);
    expect(stacked([x, z])).toBeCloseTo(1, 9);
    expect(stacked([x / 2, z / 2])).toBeLessThan(0.2);
  });
});

describe('the gold nucleus', () => {
  const nucleons = nucleonsOfGold();

  it('has 79 protons and 118 neutrons at the density of Woods and Saxon', () => {
    expect(nucleons.filter(({ kind }) => kind === 'proton')).toHaveLength(PROTONS);
    expect(nucleons.filter(({ kind }) => kind === 'neutron')).toHaveLength(NEUTRONS);
    expect(densityAt(HALF_DENSITY_FM)).toBeCloseTo(0.5, 9);
    expect(densityAt(HALF_DENSITY_FM - SKIN_FM / 2)).toBeCloseTo(0.9, 2);
    // The root mean square radius is that measured for the charge; pushing balls apart moves it by less than 2 %.
    const square = nucleons.reduce((sum, { at }) => sum + at[0] ** 2 + at[1] ** 2 + at[2] ** 2, 0) / nucleons.length;
    const measured = stated('landmark/gold-nucleus', 'Charge radius') * 1e15;
    expect(Math.abs(Math.sqrt(square) / measured - 1)).toBeLessThan(0.02);
    expect(Math.abs((Math.sqrt(5 / 3) * measured) / EVEN_BALL_FM - 1)).toBeLessThan(0.01);
  });
});

describe('the virus', () => {
  it('has two dozen spikes of the stated height and its beads inside', () => {
    const directions = spikeDirections();
    expect(directions).toHaveLength(SPIKES);
    expect(SPIKES).toBe(stated('landmark/sars-cov-2', 'Spikes'));
    expect(SPIKE_NM).toBeCloseTo(stated('landmark/sars-cov-2', 'Length of a spike') * 1e9, 6);
    for (const [i, direction] of directions.entries()) {
      const foot = direction.map((part) => part * (ENVELOPE_NM - 1)) as Vec3;
      const reach = Math.max(...spike(direction, 100 + i).map(({ at, radius }) => distance([...at], foot) + radius));
      expect(Math.abs(reach - 1 - SPIKE_NM)).toBeLessThan(1.5);
    }
    const balls = beads();
    expect(balls).toHaveLength(BEADS * 170);
    for (const { at, radius } of balls) expect(Math.hypot(...at) + radius).toBeLessThan(ENVELOPE_NM - 4.5);
  });
});

describe('the nucleosome', () => {
  it('winds 147 pairs left-handed, with the stated radius', () => {
    expect(PAIRS).toBe(stated('landmark/nucleosome', 'Base pairs'));
    expect(COIL.turns).toBe(stated('landmark/nucleosome', 'Turns'));
    expect(2 * COIL.radiusA).toBeCloseTo(stated('landmark/nucleosome', 'Diameter') * 1e10, 6);
    const [low, high] = [axisAt(0), axisAt(20)];
    // Turning from +z towards +x it falls: the screw is left-handed.
    expect(low.at[2] * high.at[0] - low.at[0] * high.at[2]).toBeGreaterThan(0);
    expect(high.at[1]).toBeLessThan(low.at[1]);
    expect(distance(low.at, high.at)).toBeCloseTo(20, 0);
  });

  it('keeps the double helix right-handed: the frame is a pure turn', () => {
    for (const s of [-200, -40, 0, 90, 230]) {
      const { along: y, outward: z, across: x } = axisAt(s);
      const triple = x[0] * (y[1] * z[2] - y[2] * z[1]) + x[1] * (y[2] * z[0] - y[0] * z[2]) + x[2] * (y[0] * z[1] - y[1] * z[0]);
      expect(triple).toBeCloseTo(1, 6);
    }
    expect(woundDna()).toHaveLength(PAIRS * 41);
  });

  it('has two each of four histones, each pair turned into the other about the front', () => {
    for (const kind of ['H2A', 'H2B', 'H3', 'H4'] as const) {
      const [one, other] = HISTONES.filter((histone) => histone.kind === kind).map(({ centre }) => centre) as [Vec3, Vec3];
      expect(distance(one, [-other[0], -other[1], other[2]])).toBeCloseTo(0, 9);
    }
  });
});
