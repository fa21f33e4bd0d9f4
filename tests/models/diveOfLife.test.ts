import { describe, expect, it } from 'vitest';
import { pathLength, type ModelDefinition, type Molecule } from '../../models/kit/index.js';
import { SHELLS, shellRadiusAt, shellWithin } from '../../models/landmark/carbon-atom/electrons.js';
import { model as carbon } from '../../models/landmark/carbon-atom/model.js';
import { CHARGE_RADIUS_FM, model as nucleus, NUCLEON_FM, nucleons } from '../../models/landmark/carbon-nucleus/model.js';
import { model as nucleoid, stretch } from '../../models/landmark/nucleoid/model.js';
import { isOffTheWay, OPEN_HALF, PIECE_RADIUS, THREAD_NM, threads } from '../../models/landmark/nucleoid/threads.js';
import { model as bacterium } from '../../models/ultra-micro/synthetic-biology-bacterium/model.js';
import { anchorOf, distance, expectWholeFacts, factsOf, measuredM, partsOf } from './builtCheckpoint.js';

/** Each whole with its part, from the bacterium down. */
const CHAIN = [
  ['ultra-micro/synthetic-biology-bacterium', bacterium],
  ['landmark/nucleoid', nucleoid],
  ['landmark/carbon-atom', carbon],
  ['landmark/carbon-nucleus', nucleus],
] as const satisfies readonly (readonly [string, ModelDefinition])[];
const PARTS = CHAIN.slice(1);

describe.each(PARTS)('%s', (folder, definition) => {
  it('is drawn at its stated size', () => {
    expect(Math.abs(measuredM(folder, definition) / factsOf(folder).size.value - 1)).toBeLessThan(0.01);
  });
  it('has whole facts and words', () => expectWholeFacts(folder));
});

describe('the dive of life', () => {
  it('stands each part exactly where its whole is looked at, so that zooming alone falls through all', () => {
    PARTS.forEach(([folder], i) => {
      const [wholeFolder, whole] = CHAIN[i]!;
      const { partOf, place, focus } = factsOf(folder);
      expect(partOf).toBe(wholeFolder.split('/')[1]);
      if (place.kind !== 'part') throw new Error(`${folder} is no part`);
      const at = anchorOf(whole, place.node).map((value) => value * whole.unitM);
      const looked = factsOf(wholeFolder).focus;
      // What is missed must be small in the view of the part itself.
      expect(Math.hypot(...at.map((value, axis) => value - looked.targetM[axis]!))).toBeLessThan(0.01 * focus.distanceM);
      expect(Math.hypot(...focus.targetM)).toBe(0);
      expect([focus.yawDeg, focus.pitchDeg]).toEqual([looked.yawDeg, looked.pitchDeg]);
      expect(focus.distanceM).toBeLessThan(looked.distanceM);
    });
  });

  it('leaves the way to the nucleus open: nothing of a whole is drawn where its part stands', () => {
    const near = (molecules: readonly Molecule[], radius: number): number =>
      molecules.flatMap(({ balls, sticks }) => [...balls.map((ball) => Math.hypot(...ball.centre) - ball.radius), ...sticks.flatMap(({ from, to }) => [Math.hypot(...from), Math.hypot(...to)])]).filter((gap) => gap < radius).length;
    // 0.05 nm around the opened carbon; its neighbours stand 0.14 nm off.
    expect(near(stretch(), 0.05)).toBe(0);
    const grains = partsOf(carbon).filter((part): part is Molecule => 'balls' in part);
    expect(near(grains, 4)).toBe(0);
  });
});

describe('the nucleoid', () => {
  it('is as crowded as the cell: the stated length of thread in its ball', () => {
    const length = threads().reduce((sum, path) => sum + pathLength(path), 2 * OPEN_HALF);
    const stated = factsOf('landmark/nucleoid').quantities.find(({ label }) => label.en === 'Thread in this piece')!.value;
    expect(Math.abs((THREAD_NM * 1e-9) / stated - 1)).toBeLessThan(0.01);
    expect(Math.abs(length / THREAD_NM - 1)).toBeLessThan(0.05);
    for (const path of threads()) for (const p of path) expect(Math.hypot(...p)).toBeLessThan(1.15 * PIECE_RADIUS);
  });
});

describe('the way in', () => {
  it('is crossed by no thread', () => {
    // The two that lead on from the stretch with atoms are left out: they are what one comes to see.
    for (const path of threads().slice(2)) {
      expect(path.every(isOffTheWay)).toBe(true);
      // Steps are short beside the way's width, so none leaps across it.
      path.slice(1).forEach((p, i) => expect(distance(p, path[i]!)).toBeLessThan(14));
    }
  });
});

describe('the carbon atom', () => {
  it('spreads each shell as Slater has it', () => {
    for (const shell of SHELLS) {
      for (const share of [0.1, 0.5, 0.9]) expect(shellWithin(shell, shellRadiusAt(shell, share))).toBeCloseTo(share, 8);
    }
    const [, outer] = SHELLS;
    let mean = 0;
    for (let i = 0; i < 4000; i++) mean += shellRadiusAt(outer, (i + 0.5) / 4000) / 4000;
    expect(mean * 1e-12).toBeCloseTo(factsOf('landmark/carbon-atom').quantities.find(({ label }) => label.en.startsWith('Mean distance'))!.value, 12);
  });
});

describe('the nucleus of carbon', () => {
  it('has six protons and six neutrons that do not overlap, with the measured charge radius', () => {
    const all = nucleons();
    expect(all).toHaveLength(12);
    expect(all.filter(({ isProton }) => isProton)).toHaveLength(6);
    all.forEach((a, i) => all.slice(i + 1).forEach((b) => expect(distance(a.at, b.at)).toBeGreaterThan(1.8 * NUCLEON_FM)));
    const square = all.reduce((sum, { at }) => sum + Math.hypot(...at) ** 2 / 12, 0) + NUCLEON_FM ** 2;
    expect(Math.abs(Math.sqrt(square) / CHARGE_RADIUS_FM - 1)).toBeLessThan(0.03);
  });
});
