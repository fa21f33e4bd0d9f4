import type { Color } from 'three';
import { describe, expect, it } from 'vitest';
import { createRealm, realmAt } from '../../src/stage/atmosphere/realm.js';
import { levelFor } from '../../src/stage/exhibits/ExhibitModel.js';
import { lineStrength, lineWidthPx } from '../../src/stage/ground/Floor.js';
import { fitFieldOfView } from '../../src/stage/render/fieldOfView.js';
import { pixelRatioFor, QUALITY_PRESETS, ResolutionGovernor } from '../../src/stage/render/ResolutionGovernor.js';
import { Sharpness } from '../../src/stage/render/Sharpness.js';

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
  const levels = [{ triangles: 70_000 }, { triangles: 18_000 }, { triangles: 4_500 }, { triangles: 1_200 }];

  it('grow finer with apparent size and do not flicker at a border', () => {
    let level = -1;
    const seen: number[] = [];
    for (let px = 1; px < 2000; px *= 1.02) {
      const next = levelFor(px, levels, level);
      expect(next).toBeLessThanOrEqual(level === -1 ? 3 : level);
      level = next;
      seen.push(level);
    }
    expect(new Set(seen)).toEqual(new Set([3, 2, 1, 0]));
    expect(levelFor(412, levels, -1)).toBe(1);
    expect(levelFor(424, levels, -1)).toBe(0);
    expect(levelFor(412, levels, 0)).toBe(0);
    expect(levelFor(424, levels, 1)).toBe(1);
  });

  it('that lack what a veil hides are never shown beyond the size that they are good for, at any density of pixels', () => {
    const opening = [{ triangles: 40_000, fromPx: 70 }, { triangles: 1400, fromPx: 30, untilPx: 70 }, { triangles: 300, untilPx: 70 }];
    for (const levelBias of [0.5, 1, 6]) {
      let level = -1;
      for (const step of [1.02, 1 / 1.02]) {
        for (let px = step > 1 ? 1 : 1000; px >= 1 && px <= 1000; px *= step) {
          level = levelFor(px, opening, level, levelBias);
          // Kept a little beyond the border, so that it does not flicker.
          if (px > 70 * 1.15) expect(level).toBe(0);
          expect(levelFor(px, opening, -1, levelBias) === 0 || px <= 70).toBe(true);
        }
      }
    }
    expect(levelFor(20, opening, -1)).toBe(2);
    expect(levelFor(50, opening, -1)).toBe(1);
  });

  it('never have more triangles than the eye could tell apart, save the coarsest', () => {
    for (let px = 1; px < 2000; px *= 1.1) {
      const level = levelFor(px, levels, -1);
      expect(level === 3 || (levels[level]?.triangles ?? 0) <= (px * px) / 2.5).toBe(true);
    }
  });
});

describe('the picture', () => {
  it('keeps a portrait window from cropping, and never exceeds the pixels of its preset', () => {
    expect(fitFieldOfView(1600, 900)).toBeCloseTo(40, 6);
    expect(fitFieldOfView(400, 800)).toBeGreaterThan(60);
    const ratio = pixelRatioFor(QUALITY_PRESETS.high, 3, 3840, 2160, 1);
    expect(3840 * 2160 * ratio * ratio).toBeLessThanOrEqual(QUALITY_PRESETS.high.maxPixels * 1.001);
  });

  it('keeps room beside a card: what stands in the free part is as wide there as in a window of its own', () => {
    expect(fitFieldOfView(1280, 720, 256)).toBeCloseTo(40, 6);
    const heightOf = (degrees: number): number => Math.tan((degrees * Math.PI) / 360) / Math.tan((20 * Math.PI) / 180);
    expect(heightOf(fitFieldOfView(1024, 768, 250))).toBeCloseTo((1.05 * 768) / 524, 6);
    expect(heightOf(fitFieldOfView(1400, 800, 0, 200))).toBeCloseTo(1.5, 6);
    expect(heightOf(fitFieldOfView(640, 400, 200))).toBeCloseTo(1.6, 6);
    expect(fitFieldOfView(100, 480, 50, 240)).toBe(78);
  });

  it('is lowered while it moves slowly and raised again while it is quick', () => {
    const governor = new ResolutionGovernor();
    for (let i = 0; i < 8; i++) governor.note(60);
    expect(governor.factor).toBeLessThan(0.75);
    expect(governor.factor).toBeGreaterThan(0.4);
    const middling = governor.factor;
    for (let i = 0; i < 40; i++) governor.note(28);
    expect(governor.factor).toBe(middling);
    for (let i = 0; i < 400; i++) governor.note(8);
    expect(governor.factor).toBe(1);
    for (let i = 0; i < 16; i++) governor.note(3000);
    expect(governor.factor).toBe(0.4);
  });

  it('is drawn in full once it rests, and not between two turns of a wheel', () => {
    let nowMs = 0;
    let due: { readonly atMs: number; readonly call: () => void } | null = null;
    let asked = 0;
    const governor = new ResolutionGovernor();
    const sharpness = new Sharpness({
      governor,
      clock: {
        monotonicMs: () => nowMs,
        setTimer: (call, delayMs) => {
          due = { atMs: nowMs + delayMs, call };
          return () => { due = null; };
        },
      },
      invalidate: () => { asked++; },
    });
    const draw = (moving: boolean): number => {
      nowMs += 100;
      const factor = sharpness.begin();
      sharpness.end(moving);
      return factor;
    };
    expect(draw(true)).toBe(1);
    for (let i = 0; i < 20; i++) draw(true);
    expect(draw(false)).toBeLessThan(0.6);
    expect(due).not.toBeNull();
    expect(draw(true)).toBeLessThan(0.6);
    expect(due).toBeNull();
    draw(false);
    (due as unknown as { call: () => void }).call();
    expect(asked).toBe(1);
    expect(draw(false)).toBe(1);
    expect(draw(false)).toBe(1);
  });
});
