import type { Color } from 'three';
import { describe, expect, it } from 'vitest';
import { createRealm, realmAt } from '../../src/stage/atmosphere/realm.js';
import { levelFor } from '../../src/stage/exhibits/ExhibitModel.js';
import { lineStrength, lineWidthPx } from '../../src/stage/ground/Floor.js';
import { fitFieldOfView } from '../../src/stage/render/fieldOfView.js';
import { pixelRatioFor, QUALITY_PRESETS, ResolutionGovernor } from '../../src/stage/render/ResolutionGovernor.js';

const difference = (a: Color, b: Color) => Math.max(Math.abs(a.r - b.r), Math.abs(a.g - b.g), Math.abs(a.b - b.b));

describe('over the whole rail', () => {
  it('colours, haze and lamps change by less than an eight-bit step in a hundredth of a decade', () => {
    const [before, after] = [createRealm(), createRealm()];
    realmAt(before, -35, true);
    for (let q = -34.99; q < 27.3; q += 0.01) {
      realmAt(after, q, true);
      for (const key of ['zenith', 'horizon', 'floor', 'line'] as const) {
        expect(difference(before[key], after[key])).toBeLessThan(1 / 100);
        before[key].copy(after[key]);
      }
      expect(Math.abs(after.lamps - before.lamps)).toBeLessThan(0.01);
      before.lamps = after.lamps;
    }
  });

  it("a family of the floor's lines comes and goes at nothing", () => {
    expect(lineStrength(-1)).toBe(0);
    expect(lineStrength(2)).toBe(0);
    for (let decades = -1.2; decades < 2.2; decades += 0.01) {
      expect(Math.abs(lineStrength(decades + 0.01) - lineStrength(decades))).toBeLessThan(0.02);
      expect(Math.abs(lineWidthPx(decades + 0.01) - lineWidthPx(decades))).toBeLessThan(0.02);
    }
  });
});

describe('levels of detail', () => {
  it('grow finer with apparent size and do not flicker at a border', () => {
    let level = -1;
    const seen: number[] = [];
    for (let px = 1; px < 2000; px *= 1.02) {
      const next = levelFor(px, 4, level);
      expect(next).toBeLessThanOrEqual(level === -1 ? 3 : level);
      level = next;
      seen.push(level);
    }
    expect(new Set(seen)).toEqual(new Set([3, 2, 1, 0]));
    const border = levelFor(332, 4, 0);
    expect(levelFor(326, 4, border)).toBe(border);
  });
});

describe('the picture', () => {
  it('keeps a portrait window from cropping, and never exceeds the pixels of its preset', () => {
    expect(fitFieldOfView(16 / 9)).toBeCloseTo(40, 6);
    expect(fitFieldOfView(0.5)).toBeGreaterThan(60);
    const ratio = pixelRatioFor(QUALITY_PRESETS.high, 3, 3840, 2160, 1);
    expect(3840 * 2160 * ratio * ratio).toBeLessThanOrEqual(QUALITY_PRESETS.high.maxPixels * 1.001);
  });

  it('is lowered while slow, raised again while quick, and left alone by idleness', () => {
    const governor = new ResolutionGovernor();
    for (let i = 0; i < 100; i++) governor.note(5000);
    expect(governor.factor).toBe(1);
    for (let i = 0; i < 30; i++) governor.note(40);
    expect(governor.factor).toBeLessThan(1);
    for (let i = 0; i < 3000; i++) governor.note(8);
    expect(governor.factor).toBe(1);
    for (let i = 0; i < 3000; i++) governor.note(90);
    expect(governor.factor).toBeGreaterThanOrEqual(0.5);
  });
});
