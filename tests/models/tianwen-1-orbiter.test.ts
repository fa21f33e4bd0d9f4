import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkpointSchema } from '../../src/catalogue/schema.js';
import { Solid, solids, type ModelPart, type Nested } from '../../models/kit/index.js';
import { TOP, WING } from '../../models/ultra-macro/tianwen-1-orbiter/dimensions.js';
import { model } from '../../models/ultra-macro/tianwen-1-orbiter/model.js';

const checkpoint = checkpointSchema.parse(JSON.parse(readFileSync(resolve('models/ultra-macro/tianwen-1-orbiter/checkpoint.json'), 'utf8')));
const parts = (model.build() as readonly Nested<ModelPart>[]).flat(8 as 1) as ModelPart[];
const kept = (name: string): readonly Solid[] => {
  const found = parts.find((part) => 'kind' in part && part.kind === 'keep' && part.name === name);
  if (!found || !('kind' in found) || found.kind !== 'keep') throw new Error(`nothing kept as ${name}`);
  return found.solids;
};
const all = solids(parts.flatMap((part): readonly Solid[] => part instanceof Solid ? [part] : 'kind' in part && part.kind === 'keep' ? part.solids : []));
const size = (some: readonly Solid[], axis: 0 | 1 | 2): number =>
  Math.max(...some.map((solid) => solid.bounds().max[axis])) - Math.min(...some.map((solid) => solid.bounds().min[axis]));
const near = (value: number, stated: number): void => {
  expect(Math.abs(value - stated)).toBeLessThan(stated * 0.01);
};

describe('Tianwen-1', () => {
  it('carries an aeroshell of the stated width', () => {
    expect(checkpoint.size.measure).toEqual({ kind: 'width', node: 'aeroshell' });
    near(size(kept('aeroshell'), 0), checkpoint.size.value);
    near(size(kept('aeroshell'), 2), checkpoint.size.value);
  });

  it('has a dish 2.5 m across that looks forward', () => {
    const dish = kept('high-gain-dish');
    near(size(dish, 0), 2.5);
    near(size(dish, 1), 2.5);
    expect(size(dish, 2)).toBeLessThan(1.3);
  });

  it('is 4 to 5 m high and 13 to 15 m from wing tip to wing tip, on two wings', () => {
    near(size(all, 1), TOP);
    expect(size(all, 1)).toBeGreaterThan(4);
    expect(size(all, 1)).toBeLessThan(5);
    expect(size(all, 0)).toBeGreaterThan(13);
    expect(size(all, 0)).toBeLessThan(15);
    expect(WING.panels).toBe(3);
  });

  it('keeps the aeroshell above the orbiter and the dish before it', () => {
    expect(Math.min(...kept('aeroshell').map((solid) => solid.bounds().min[1]))).toBeGreaterThan(2.3);
    expect(Math.min(...kept('high-gain-dish').map((solid) => solid.bounds().min[2]))).toBeGreaterThan(1.1);
  });

  it('stands 265 km above the latitude and longitude of the landing, in the axes of Mars', () => {
    if (checkpoint.place.kind !== 'sky' || !checkpoint.place.positionM) throw new Error('no place');
    expect(checkpoint.place.frame).toBe('mars');
    expect(checkpoint.partOf).toBe('tianwen-1');
    const [x, y, z] = checkpoint.place.positionM;
    const radiusM = Math.hypot(x, y, z);
    expect(Math.abs(radiusM - 3_389_500 - 265_000)).toBeLessThan(100);
    expect((Math.asin(y / radiusM) * 180) / Math.PI).toBeCloseTo(25.066, 3);
    expect((Math.atan2(-z, x) * 180) / Math.PI).toBeCloseTo(109.925, 3);
  });
});
