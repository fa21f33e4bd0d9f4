import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Solid, type ModelPart } from '../../models/kit/index.js';
import { booster } from '../../models/ultra-macro/starship/booster.js';
import {
  BOOSTER_TOP,
  ENGINE_RINGS,
  GRID_FIN_DEG,
  HULL_RADIUS,
  NOSE_BASE,
  NOZZLE_EXIT_RADIUS,
  RING_HEIGHT,
  SHIP_BASE,
  SHIP_RINGS,
  STACK_BASE,
  STACK_HEIGHT,
  shipRadius,
  WINDWARD_DEG,
} from '../../models/ultra-macro/starship/dimensions.js';
import { tileCentres, tiles } from '../../models/ultra-macro/starship/heatShield.js';
import { model } from '../../models/ultra-macro/starship/model.js';
import { raptor, shipEngines } from '../../models/ultra-macro/starship/raptor.js';
import { ship } from '../../models/ultra-macro/starship/ship.js';
import { checkpointSchema } from '../../src/catalogue/schema.js';

const facts = checkpointSchema.parse(JSON.parse(readFileSync(resolve('models/ultra-macro/starship/checkpoint.json'), 'utf8')));
const parts = model.build().flat(8 as 1) as readonly ModelPart[];
const anchors = parts.flatMap((part) => ('kind' in part && part.kind === 'anchor' ? [part] : []));
const boundsOf = (solids: readonly Solid[]): { min: number[]; max: number[] } => {
  const all = solids.map((solid) => solid.bounds());
  return {
    min: [0, 1, 2].map((axis) => Math.min(...all.map(({ min }) => min[axis]!))),
    max: [0, 1, 2].map((axis) => Math.max(...all.map(({ max }) => max[axis]!))),
  };
};

/** All x, y, z of the solids' vertices. */
const vertices = (solids: readonly Solid[]): [number, number, number][] =>
  solids.flatMap((solid) =>
    solid.pieces.flatMap(({ surface: { positions } }) =>
      Array.from({ length: positions.length / 3 }, (_, i): [number, number, number] => [positions[i * 3]!, positions[i * 3 + 1]!, positions[i * 3 + 2]!]),
    ),
  );

describe('the starship', () => {
  it('is drawn 123 m tall on its table, which stands on the floor', () => {
    const stack = parts.find((part) => 'kind' in part && part.kind === 'keep' && part.name === 'stack');
    if (!stack || !('kind' in stack) || stack.kind !== 'keep') throw new Error('no stack');
    const { min, max } = boundsOf(stack.solids);
    expect(Math.abs((max[1]! - min[1]!) / facts.size.value - 1)).toBeLessThan(0.001);
    expect(min[1]).toBeCloseTo(STACK_BASE, 2);
    const table = boundsOf(parts.filter((part): part is Solid => part instanceof Solid));
    expect(table.min[1]).toBeCloseTo(0, 6);
    expect(table.max[1]!).toBeLessThan(STACK_BASE + 2);
  });

  it('has 33 engines in rings of 3, 10 and 20 that do not touch, and six under the ship', () => {
    const engines = anchors.filter(({ name }) => name.startsWith('raptor-'));
    expect(engines).toHaveLength(33);
    const count = (radius: number): number => engines.filter(({ position: [x, , z] }) => Math.abs(Math.hypot(x, z) - radius) < 1e-6).length;
    expect(ENGINE_RINGS.map(([, radius]) => count(radius))).toEqual([3, 10, 20]);
    for (const [i, a] of engines.entries())
      for (const b of engines.slice(i + 1)) {
        expect(Math.hypot(a.position[0] - b.position[0], a.position[2] - b.position[2])).toBeGreaterThan(2 * NOZZLE_EXIT_RADIUS);
      }
    expect(shipEngines()).toHaveLength(6);
    const one = raptor().bounds();
    expect(one.max[1] - one.min[1]).toBeCloseTo(3.1, 6);
  });

  it('has both stages 9 m across, 71 m and 52 m tall', () => {
    // Between skirt and fins nothing of the hull itself is wider than the steel.
    const hull = vertices(booster()).filter(([, y]) => y > 40 && y < 58);
    const radii = hull.map(([x, , z]) => Math.hypot(x, z));
    expect(radii.filter((r) => Math.abs(r - HULL_RADIUS) < 1e-6).length).toBeGreaterThan(400);
    expect(2 * HULL_RADIUS).toBe(9);
    expect(boundsOf(booster()).max[1]!).toBeLessThanOrEqual(BOOSTER_TOP);
    expect(BOOSTER_TOP).toBe(71);
    expect(Math.abs((STACK_HEIGHT - SHIP_BASE) / 52.1 - 1)).toBeLessThan(0.01);
    expect(NOSE_BASE - SHIP_BASE).toBeCloseTo(SHIP_RINGS * RING_HEIGHT, 9);
  });

  it('spans 17 m across the aft flaps and less across the forward ones', () => {
    const across = (low: number, high: number): number => {
      const angle = ((WINDWARD_DEG + 90) * Math.PI) / 180;
      const reach = vertices(ship())
        .filter(([, y]) => y > low && y < high)
        .map(([x, , z]) => x * Math.sin(angle) + z * Math.cos(angle));
      return Math.max(...reach) - Math.min(...reach);
    };
    expect(Math.abs(across(SHIP_BASE, SHIP_BASE + 15) / 17 - 1)).toBeLessThan(0.01);
    const forward = across(NOSE_BASE + 1, STACK_HEIGHT);
    expect(forward).toBeGreaterThan(10);
    expect(forward).toBeLessThan(15);
  });

  it('has a nose that only narrows, and four grid fins in two pairs', () => {
    for (let y = NOSE_BASE; y < STACK_HEIGHT; y += 0.25) expect(shipRadius(y + 0.25)).toBeLessThan(shipRadius(y));
    expect(shipRadius(STACK_HEIGHT)).toBe(0);
    expect(GRID_FIN_DEG).toHaveLength(4);
  });

  it('lays hexagons at their own pitch without overlap, all on the windward half', () => {
    const centres = tileCentres();
    expect(centres.length).toBeGreaterThan(1900);
    const [x, y] = centres[1500]!;
    const near = centres.map(([u, v]) => Math.hypot(u - x, v - y)).sort((a, b) => a - b);
    for (const distance of near.slice(1, 7)) expect(distance).toBeCloseTo(0.216, 6);
    const windward = (WINDWARD_DEG * Math.PI) / 180;
    for (const [px, , pz] of vertices(tiles())) expect(px * Math.sin(windward) + pz * Math.cos(windward)).toBeGreaterThan(-1e-6);
  });

  it('offers the tile and the engines to the checkpoints that are parts of it', () => {
    const tile = anchors.find(({ name }) => name === 'tile')!;
    expect(Math.hypot(tile.position[0], tile.position[2])).toBeCloseTo(HULL_RADIUS, 6);
    const [, qy, , qw] = tile.turn;
    const facing = 2 * Math.atan2(qy, qw);
    expect(Math.sin(facing) * HULL_RADIUS).toBeCloseTo(tile.position[0], 6);
    expect(Math.cos(facing) * HULL_RADIUS).toBeCloseTo(tile.position[2], 6);
  });

  it('tells its story in 60 to 90 words and cites what it shows', () => {
    const words = facts.story.en.split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(60);
    expect(words).toBeLessThanOrEqual(90);
    const known = new Set(facts.sources.map(({ id }) => id));
    for (const { source } of [...facts.quantities, facts.size]) expect(known.has(source), source).toBe(true);
  });
});
