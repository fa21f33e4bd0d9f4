import { describe, expect, it } from 'vitest';
import { model as sand } from '../../models/landmark/fine-sand-grain/model.js';
import { furrowAt, RADIUS_UM, SPINE_UM, spines } from '../../models/landmark/pollen-grain/grain.js';
import { model as pollen } from '../../models/landmark/pollen-grain/model.js';
import { model as cell } from '../../models/landmark/red-blood-cell/model.js';
import { halfThickness, RADIUS_UM as CELL_RADIUS_UM } from '../../models/landmark/red-blood-cell/profile.js';
import { expectWholeFacts, factsOf, measuredM, stated } from './builtCheckpoint.js';

const FOLDERS = { 'landmark/red-blood-cell': cell, 'landmark/pollen-grain': pollen, 'landmark/fine-sand-grain': sand } as const;


describe.each(Object.entries(FOLDERS))('%s', (folder, definition) => {
  it('is drawn at its stated size', () => {
    expect(Math.abs(measuredM(folder, definition) / factsOf(folder).size.value - 1)).toBeLessThan(0.01);
  }, 60_000);
  it('has whole facts and words', () => expectWholeFacts(folder));
});

describe('the red blood cell', () => {
  it('has the thickness, volume and surface of Evans and Fung', () => {
    const steps = 20_000;
    let volume = 0;
    let area = 0;
    let thickest = 0;
    for (let i = 0; i < steps; i++) {
      const [from, to] = [(CELL_RADIUS_UM * i) / steps, (CELL_RADIUS_UM * (i + 1)) / steps];
      const [low, high] = [halfThickness(from), halfThickness(to)];
      volume += 2 * Math.PI * (to * to - from * from) * ((low + high) / 2);
      area += 2 * Math.PI * (from + to) * Math.hypot(to - from, high - low);
      thickest = Math.max(thickest, 2 * high);
    }
    expect(2 * halfThickness(0)).toBeCloseTo(stated('landmark/red-blood-cell', 'Thickness') * 1e6, 2);
    expect(Math.abs(thickest / (stated('landmark/red-blood-cell', 'Greatest') * 1e6) - 1)).toBeLessThan(0.01);
    expect(Math.abs(volume / (stated('landmark/red-blood-cell', 'Volume') * 1e18) - 1)).toBeLessThan(0.01);
    expect(Math.abs(area / (stated('landmark/red-blood-cell', 'Surface') * 1e12) - 1)).toBeLessThan(0.02);
  });
});

describe('the pollen grain', () => {
  it('has short, sparse spines and three furrows evenly around, free of spines', () => {
    const list = spines();
    expect(list.length).toBeGreaterThanOrEqual(60);
    expect(list.length).toBeLessThanOrEqual(100);
    expect(SPINE_UM).toBeGreaterThanOrEqual(1);
    expect(SPINE_UM).toBeLessThanOrEqual(2);
    for (const spine of list) expect(furrowAt(spine)).toBeLessThan(0.05);
    const around = Array.from({ length: 360 }, (_, degrees) => furrowAt([Math.sin((degrees * Math.PI) / 180), 0, Math.cos((degrees * Math.PI) / 180)]));
    expect(around.filter((depth, i) => depth > 0.99 && depth >= around[(i + 359) % 360]! && depth > around[(i + 1) % 360]!)).toHaveLength(3);
    expect(RADIUS_UM * 2e-6).toBe(factsOf('landmark/pollen-grain').size.value);
  });
});
