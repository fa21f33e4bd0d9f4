import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Solid, type ModelPart } from '../../models/kit/index.js';
import { CABIN_HALF_WIDTH, DROOP_HEIGHT, DROOP_STATION, LENGTH, TRACK, zAt } from '../../models/ultra-extreme/supersonic-aircraft/dimensions.js';
import { windowStations } from '../../models/ultra-extreme/supersonic-aircraft/fuselage.js';
import { drooped, skinAt } from '../../models/ultra-extreme/supersonic-aircraft/fuselageShape.js';
import { colourOfHeat, fuselageC, wingC } from '../../models/ultra-extreme/supersonic-aircraft/heat.js';
import { landingGear } from '../../models/ultra-extreme/supersonic-aircraft/landingGear.js';
import { model } from '../../models/ultra-extreme/supersonic-aircraft/model.js';
import { halfSpanAt, leadingEdgeAt, wingArea } from '../../models/ultra-extreme/supersonic-aircraft/wingShape.js';
import { checkpointSchema } from '../../src/catalogue/schema.js';

const facts = checkpointSchema.parse(JSON.parse(readFileSync(resolve('models/ultra-extreme/supersonic-aircraft/checkpoint.json'), 'utf8')));
const parts = model.build().flat(8 as 1) as readonly ModelPart[];
const anchors = parts.flatMap((part) => ('kind' in part && part.kind === 'anchor' ? [part] : []));
const at = (name: string): readonly [number, number, number] => anchors.find((one) => one.name === name)!.position;
const all = parts.filter((part): part is Solid => part instanceof Solid).map((solid) => solid.bounds());
const low = [0, 1, 2].map((axis) => Math.min(...all.map(({ min }) => min[axis]!)));
const high = [0, 1, 2].map((axis) => Math.max(...all.map(({ max }) => max[axis]!)));
const near = (value: number, wanted: number): void => expect(Math.abs(value / wanted - 1)).toBeLessThan(0.01);

describe('the supersonic airliner', () => {
  it('has the length, span and height of the facts, standing on its wheels', () => {
    const stated = (label: string): number => facts.quantities.find((quantity) => quantity.label.en.startsWith(label))!.value;
    near(high[2]! - low[2]!, facts.size.value);
    near(high[0]! - low[0]!, stated('Wing span'));
    near(high[1]! - low[1]!, stated('Height'));
    expect(low[1]).toBeCloseTo(0, 3);
    // The front towards +z: the nose gear stands ahead of the main gear.
    expect(at('nose-gear')[2]).toBeGreaterThan(at('main-gear-left')[2]);
  });

  it('has the published wing: area, mean sweep, steep strake, curved tip', () => {
    near(wingArea(), 358.25);
    const sweepDeg = (x: number): number => (Math.atan2(leadingEdgeAt(x + 0.05) - leadingEdgeAt(x - 0.05), 0.1) * 180) / Math.PI;
    expect(sweepDeg(2)).toBeGreaterThan(70);
    expect(Math.abs(sweepDeg(8.3) - 56)).toBeLessThan(3);
    expect(sweepDeg(12.6)).toBeGreaterThan(65);
    for (let station = 20.5; station < 47.5; station += 0.5) expect(halfSpanAt(station + 0.5)).toBeGreaterThan(halfSpanAt(station));
  });

  it('has four engines in two pairs and ten wheels on the floor at the published base and track', () => {
    expect(anchors.filter(({ name }) => name.startsWith('engine-'))).toHaveLength(4);
    expect(at('engine-1')[0] + at('engine-4')[0]).toBeCloseTo(0, 9);
    near(at('nose-gear')[2] - at('main-gear-left')[2], 18.19);
    near(at('main-gear-left')[0] - at('main-gear-right')[0], 7.72);
    // Tyres are the only rubber; each is one surface.
    const tyres = landingGear().flatMap((leg) => leg.pieces.filter(({ material }) => material === 'rubber'));
    const bottoms = tyres.map(({ surface }) => Math.min(...surface.positions.filter((_, i) => i % 3 === 1)));
    expect(bottoms.filter((bottom) => Math.abs(bottom) < 1e-6)).toHaveLength(10);
    expect(bottoms.filter((bottom) => bottom > 1)).toHaveLength(2);
    const widest = Math.max(...tyres.map(({ surface }) => Math.max(...surface.positions.filter((_, i) => i % 3 === 0))));
    expect(widest).toBeLessThan(TRACK / 2 + 0.6);
  });

  it('has a cabin 2.87 m wide and a nose drooped by five degrees', () => {
    const [left, right] = [skinAt(25, 90), skinAt(25, 270)];
    near(left[0] - right[0], 2 * CABIN_HALF_WIDTH);
    near(2 * CABIN_HALF_WIDTH, 2.87);
    const tip = drooped([0, DROOP_HEIGHT, zAt(0)], 0);
    const angle = Math.atan2(DROOP_HEIGHT - tip[1], tip[2] - zAt(DROOP_STATION));
    expect((angle * 180) / Math.PI).toBeCloseTo(5, 6);
    expect(windowStations().length).toBeGreaterThan(40);
  });

  it('is coloured by the temperatures: 127 °C at the nose, about 105 °C on the edges, white where it is coolest', () => {
    expect(fuselageC(0)).toBe(127);
    expect(fuselageC(LENGTH)).toBe(90);
    expect(wingC(0)).toBe(105);
    const redness = (celsius: number): number => colourOfHeat(celsius)[0] - colourOfHeat(celsius)[2];
    expect(redness(90)).toBeLessThan(0.05);
    for (let celsius = 93; celsius < 116; celsius += 2) expect(redness(celsius + 2)).toBeGreaterThan(redness(celsius));
  });

  it('gives the stagnation temperatures that it cites', () => {
    const total = (mach: number): number => 216.65 * (1 + 0.2 * mach ** 2);
    for (const [label, mach] of [['Air brought to rest', 2.02], ['The same at Mach 3', 3]] as const) {
      const quantity = facts.quantities.find(({ label: { en } }) => en.startsWith(label))!;
      expect(quantity.value).toBeCloseTo(total(mach), 0);
    }
  });

  it('tells its story in 60 to 90 words and cites what it shows', () => {
    const words = facts.story.en.split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(60);
    expect(words).toBeLessThanOrEqual(90);
    const known = new Set(facts.sources.map(({ id }) => id));
    for (const { source } of [...facts.quantities, facts.size]) expect(known.has(source), source).toBe(true);
  });
});
