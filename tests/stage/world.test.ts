import { describe, expect, it } from 'vitest';
import { FrameTree } from '../../src/core/frames/FrameTree.js';
import type { Vec3 } from '../../src/core/maths/vec3.js';
import { exhibitFrame, World } from '../../src/stage/world/World.js';
import { syntheticEntry } from '../support/syntheticCatalogue.js';

const DATE_MS = Date.UTC(2026, 10, 23, 4);
const VENUE = { latitudeDeg: 39.9042, longitudeDeg: 116.4074 };
const ORIGIN: Vec3 = [0, 0, 0];

const helix = syntheticEntry({ id: 'helix', sizeM: 9e-9, unitM: 1e-10 });
const whole = { ...helix, model: { ...helix.model, anchors: { 'bp-12': [0, 40.56, 0] as Vec3 } } };
const pair = {
  ...syntheticEntry({ id: 'pair', sizeM: 3.4e-10, place: { kind: 'part', node: 'bp-12' } }),
  partOf: 'helix',
};
const world = new World({ version: 1, tours: [], entries: [pair, whole, syntheticEntry({ id: 'rocket', sizeM: 123 })] }, VENUE, DATE_MS);

describe('the world', () => {
  it('stands a part at its place inside the whole, whatever their order', () => {
    const offset: Vec3 = [0, 0, 0];
    world.tree.displacement(offset, exhibitFrame('helix'), ORIGIN, exhibitFrame('pair'), ORIGIN);
    expect(offset[1] / 4.056e-9).toBeCloseTo(1, 12);
    expect(world.tree.parentOf(exhibitFrame('pair'))).toBe(exhibitFrame('helix'));
    expect(world.targetOf(pair).yawRad).toBeCloseTo(pair.focus.yawRad + whole.benchTurnRad, 12);
  });

  it('goes on when a part names a node that is not there', () => {
    const lost = { ...pair, place: { kind: 'part' as const, node: 'bp-99' } };
    const orphan = { ...pair, id: 'orphan', partOf: 'nobody' };
    expect(() => new World({ version: 1, tours: [], entries: [whole, lost, orphan] }, VENUE, DATE_MS)).not.toThrow();
  });

  it('moves the sky with the date and leaves the bench alone', () => {
    const moved = new World({ version: 1, tours: [], entries: [whole] }, VENUE, DATE_MS);
    const before: Vec3 = [0, 0, 0];
    const after: Vec3 = [0, 0, 0];
    moved.tree.displacement(before, 'sun', ORIGIN, 'mars', ORIGIN);
    moved.showDate(DATE_MS + 30 * 86_400_000);
    moved.tree.displacement(after, 'sun', ORIGIN, 'mars', ORIGIN);
    expect(Math.hypot(after[0] - before[0], after[2] - before[2])).toBeGreaterThan(3e10);
    expect(moved.tree).toBeInstanceOf(FrameTree);
    moved.tree.displacement(after, 'bench', ORIGIN, exhibitFrame('helix'), ORIGIN);
    expect(after).toEqual(whole.benchPositionM);
  });
});

describe('the rail', () => {
  it('never slides by more than a hundredth of the view in a hundredth of a decade', () => {
    const [before, after]: [Vec3, Vec3] = [[0, 0, 0], [0, 0, 0]];
    let largest = 0;
    world.railFocus(before, -35);
    for (let step = 1; step <= 6230; step++) {
      const q = -35 + step / 100;
      world.railFocus(after, q);
      const unit = (focus: Vec3, at: number, axis: 0 | 1 | 2) => focus[axis] / 10 ** at;
      for (const axis of [0, 1, 2] as const) {
        largest = Math.max(largest, Math.abs(unit(after, q, axis) - unit(before, q - 0.01, axis)));
      }
      before.splice(0, 3, ...after);
    }
    expect(largest).toBeLessThan(0.01);
    expect(largest).toBeGreaterThan(0);
  });

  it.each([
    [9.5, 'earth'],
    [14, 'sun'],
    [22.5, 'galaxy'],
    [26, 'sun'],
  ])('at q = %s looks at the %s', (q, frame) => {
    const focus: Vec3 = [0, 0, 0];
    const gap: Vec3 = [0, 0, 0];
    world.railFocus(focus, q);
    world.tree.displacement(gap, 'bench', focus, frame, ORIGIN);
    expect(Math.hypot(...gap) / 10 ** q).toBeLessThan(1e-3);
  });
});
