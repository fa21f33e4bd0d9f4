import { describe, expect, it } from 'vitest';
import { RING_NM } from '../../models/ultra-micro/atom-manipulation/ring.js';
import { halfLine, lineZ, SCAN } from '../../models/ultra-micro/atom-manipulation/scan.js';
import { cutAt, cutMoment, CYCLE_S } from '../../models/ultra-micro/gene-editing/cutCycle.js';
import { BUNDLE_START_X, followAt, FOLLOW_LENGTH, turnedBundle, type BesideAxis } from '../../models/ultra-micro/synthetic-biology-bacterium/bundle.js';

describe('the bundle of flagella', () => {
  /** Deep in the bundle, on its helix. */
  const onHelix = (s: number): { x: number; beside: BesideAxis } => ({
    x: BUNDLE_START_X - s,
    beside: [2.2 * Math.sin((2 * Math.PI * s) / 23), -2.2 * Math.cos((2 * Math.PI * s) / 23) - 0.05 * s],
  });

  it('turns as a stiff whole: distances from the axis stay, and a whole turn brings all back', () => {
    for (const s of [8, 15, 31, 50]) {
      const { x, beside } = onHelix(s);
      const off = ([y, z]: BesideAxis): number => Math.hypot(y, z + 0.05 * s);
      for (const turnRad of [0.4, 1.7, 3.1]) expect(off(turnedBundle(x, beside, turnRad))).toBeCloseTo(off(beside), 9);
      turnedBundle(x, beside, 2 * Math.PI).forEach((value, i) => { expect(value).toBeCloseTo(beside[i] ?? NaN, 9); });
    }
  });

  it('pushes: its waves run away from the cell', () => {
    // A quarter turn on, the shape is that of a quarter of a pitch nearer to the cell.
    const s = 30;
    const [y, z] = turnedBundle(BUNDLE_START_X - s, onHelix(s).beside, Math.PI / 2);
    const before = onHelix(s - 23 / 4).beside;
    expect(y).toBeCloseTo(before[0], 6);
    expect(z + 0.05 * s).toBeCloseTo(before[1] + 0.05 * (s - 23 / 4), 6);
  });

  it('is at rest at no turn, still at the cell, and nowhere torn', () => {
    const thread: BesideAxis = [0.2, -0.3];
    expect(turnedBundle(BUNDLE_START_X - 4, thread, 0)).toEqual(thread);
    expect(turnedBundle(BUNDLE_START_X + FOLLOW_LENGTH + 0.1, thread, 2)).toEqual(thread);
    let last = turnedBundle(BUNDLE_START_X - 2, thread, 2);
    for (let x = BUNDLE_START_X - 2; x < BUNDLE_START_X + FOLLOW_LENGTH; x += 0.02) {
      const now = turnedBundle(x, thread, 2);
      expect(Math.hypot(now[0] - last[0], now[1] - last[1])).toBeLessThan(0.02);
      last = now;
    }
    expect(followAt(BUNDLE_START_X)).toBe(1);
  });
});

describe('Cas9’s step', () => {
  const moments = Array.from({ length: Math.floor(CYCLE_S * 50) }, (_, i) => ({ ...cutAt(cutMoment(), i / 50) }));

  it('cuts nothing before the last letter fits and the blade is there', () => {
    for (const { read, swung, flash } of moments) {
      if (flash > 0.7) expect([read > 19.9, swung > 0.99]).toEqual([true, true]);
      if (read < 19.9) expect(flash).toBeLessThan(0.15);
    }
    expect(Math.max(...moments.map(({ flash }) => flash))).toBeGreaterThan(0.9);
  });

  it('reads all twenty letters one by one, and begins and ends at rest', () => {
    const rising = moments.filter(({ swung, flash }) => swung === 0 && flash === 0).map(({ read }) => Math.floor(read));
    for (let letter = 0; letter <= 20; letter++) expect(rising).toContain(letter);
    expect(moments[0]).toEqual({ read: 0, swung: 0, flash: 0 });
    expect(moments.at(-1)?.read).toBeCloseTo(0, 9);
    expect(moments.at(-1)?.swung).toBeCloseTo(0, 9);
  });
});

describe('the picture that the tip takes', () => {
  it('covers the inside of the ring, and leaves out the fence', () => {
    expect(lineZ(-0.5)).toBeCloseTo(-lineZ(SCAN.lines - 0.5), 9);
    for (let line = 0; line < SCAN.lines; line++) expect(Math.hypot(lineZ(line), halfLine(lineZ(line)))).toBeLessThan(RING_NM - 0.4);
    const area = Array.from({ length: SCAN.lines }, (_, line) => 2 * halfLine(lineZ(line)) * (lineZ(line + 1) - lineZ(line))).reduce((sum, strip) => sum + strip, 0);
    expect(area / (Math.PI * RING_NM ** 2)).toBeGreaterThan(0.8);
  });
});
