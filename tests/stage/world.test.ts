import { describe, expect, it } from 'vitest';
import { FrameTree } from '../../src/core/frames/FrameTree.js';
import type { Vec3 } from '../../src/core/maths/vec3.js';
import type { VisibleItem } from '../../src/core/visibility/ScaleIndex.js';
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

describe('echoes', () => {
  const turn: [number, number, number, number] = [0, Math.SQRT1_2, 0, Math.SQRT1_2];
  const hairModel = { ...whole.model, unitM: 1e-6, anchors: { top: [0, 86, -24] as Vec3, side: [4, 0, 0] as Vec3 }, anchorTurns: { top: turn } };
  const hair = { ...syntheticEntry({ id: 'hair', sizeM: 8.6e-5 }), model: hairModel, echoes: [{ of: 'helix', node: 'top' }] };
  const echoing = new World({ version: 1, tours: [], entries: [pair, whole, hair] }, VENUE, DATE_MS);

  it('stand at their anchor with its turn, and bring the parts of their original along', () => {
    expect([...echoing.stands.keys()].sort()).toEqual(['hair', 'hair:top', 'hair:top/pair', 'helix', 'pair']);
    const at: Vec3 = [0, 0, 0];
    // A quarter turn about y takes x to −z.
    echoing.tree.displacement(at, exhibitFrame('hair'), ORIGIN, exhibitFrame('hair:top'), [1e-9, 0, 0]);
    expect(at[1]).toBeCloseTo(8.6e-5, 12);
    expect((at[2] + 2.4e-5) / 1e-9).toBeCloseTo(-1, 6);
    echoing.tree.displacement(at, exhibitFrame('hair:top'), ORIGIN, exhibitFrame('hair:top/pair'), ORIGIN);
    expect(at[1] / 4.056e-9).toBeCloseTo(1, 9);
    expect(echoing.stands.get('hair:top')?.entry).toBe(whole);
  });

  it('are found by their size where they are seen, while all else goes on knowing the original alone', () => {
    const { tree, index } = echoing;
    const found: VisibleItem[] = [];
    const focusM: Vec3 = [0, 8.6e-5, -2.4e-5];
    const count = index.query(tree, { frame: exhibitFrame('hair'), focusM, q: -8, yawRad: 0, pitchRad: 0 }, { minApparent: 2e-4, maxDistanceInViewUnits: 200, limit: 9 }, found);
    expect(found.slice(0, count).map(({ id }) => id)).toEqual(expect.arrayContaining(['hair:top', 'hair:top/pair']));
    expect(found.slice(0, count).map(({ id }) => id)).not.toContain('helix');
    expect([...echoing.entries.keys()].sort()).toEqual(['hair', 'helix', 'pair']);
    expect(echoing.obstacles).toHaveLength(2);
    expect(echoing.targetOf(whole).frame).toBe(exhibitFrame('helix'));
    expect(echoing.isInAir(exhibitFrame('hair:top/pair'))).toBe(true);
  });

  it('that would stand in themselves, or have no original, are left out', () => {
    const echoes = [{ of: 'helix', node: 'bp-12' }, { of: 'hair', node: 'bp-12' }, { of: 'nobody', node: 'bp-12' }];
    const mad = new World({ version: 1, tours: [], entries: [{ ...whole, echoes }, hair] }, VENUE, DATE_MS);
    expect([...mad.stands.keys()].sort()).toEqual(['hair', 'hair:top', 'helix', 'helix:bp-12']);
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
