import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LabelLayout, type LabelCandidate, type PlacedLabel } from '../../../src/stage/labels/LabelLayout.js';

const WIDTH = 1280;
const HEIGHT = 720;
const FRAME_S = 1 / 60;

const candidate = (id: string, anchorXPx: number, anchorYPx: number, priority: number, emphasised = false): LabelCandidate =>
  ({ id, name: id, sizeText: '1 m', tag: 'landmark', anchorXPx, anchorYPx, priority, emphasised });
const layoutOf = (): LabelLayout => new LabelLayout({ measureText: (text) => text.length * 0.55 });
const seen = (layout: LabelLayout): PlacedLabel[] => layout.labels.filter(({ opacity }) => opacity > 0.05);
const overlapping = (labels: readonly PlacedLabel[]): string[] =>
  labels.flatMap((a, index) => labels.slice(index + 1)
    .filter((b) => a.box.left < b.box.right && b.box.left < a.box.right && a.box.top < b.box.bottom && b.box.top < a.box.bottom)
    .map((b) => `${a.id} × ${b.id}`));
const settle = (layout: LabelLayout, candidates: readonly LabelCandidate[], check: () => void = () => undefined): void => {
  for (let frame = 0; frame < 60; frame++) {
    const moves = layout.update(candidates, candidates.length, WIDTH, HEIGHT, FRAME_S);
    check();
    if (!moves) return;
  }
  throw new Error('still fading after a second');
};

describe('the layout of labels', () => {
  it('shows no two labels over one another in any frame, whatever comes and goes', () => {
    const anyCandidate = fc.record({
      id: fc.constantFrom('atom', 'bacterium', 'chip', 'dome', 'engine', 'fin', 'galaxy', 'helix'),
      x: fc.integer({ min: -50, max: WIDTH + 50 }),
      y: fc.integer({ min: 64, max: HEIGHT }),
      priority: fc.integer({ min: 1, max: 100 }),
    });
    const scene = fc.uniqueArray(anyCandidate, { selector: ({ id }) => id, maxLength: 8 });
    fc.assert(fc.property(fc.array(scene, { minLength: 1, maxLength: 5 }), (scenes) => {
      const layout = layoutOf();
      for (const things of scenes) {
        const candidates = things.map(({ id, x, y, priority }) => candidate(id, x, y, priority));
        settle(layout, candidates, () => { expect(overlapping(seen(layout))).toEqual([]); });
      }
    }));
  });

  it('keeps clear of what is reserved', () => {
    const layout = layoutOf();
    layout.reserved = [{ left: 0, top: 0, right: WIDTH, bottom: 300 }];
    settle(layout, [candidate('engine', 640, 310, 10)]);
    for (const { box } of seen(layout)) expect(box.top).toBeGreaterThanOrEqual(300);
    expect(seen(layout)).toHaveLength(1);
  });

  it('lets what lost its place fade before another is seen there', () => {
    const layout = layoutOf();
    settle(layout, [candidate('atom', 640, 400, 1)]);
    layout.update([candidate('bacterium', 640, 400, 90), candidate('atom', 2000, 400, 1)], 1, WIDTH, HEIGHT, FRAME_S);
    expect(seen(layout).map(({ id }) => id)).toEqual(['atom']);
    settle(layout, [candidate('bacterium', 640, 400, 90)]);
    expect(seen(layout).map(({ id }) => id)).toEqual(['bacterium']);
  });
});
