import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LabelLayout, type LabelCandidate, type PlacedLabel } from '../../src/stage/labels/LabelLayout.js';
import { WrittenNames } from '../../src/stage/labels/WrittenNames.js';

const candidate = (index: number, x: number, y: number, priority = 1): LabelCandidate => ({
  id: `id-${index}`,
  name: `thing number ${index}`,
  sizeText: '12 m',
  tag: 'landmark',
  anchorXPx: x,
  anchorYPx: y,
  priority,
  emphasised: false,
});

const measureText = (text: string) => text.length * 0.5;
const apart = (a: PlacedLabel, b: PlacedLabel) =>
  a.box.right <= b.box.left || b.box.right <= a.box.left || a.box.bottom <= b.box.top || b.box.bottom <= a.box.top;

function expectApart(labels: readonly PlacedLabel[]): void {
  labels.forEach((a, i) => {
    for (const b of labels.slice(i + 1)) if (a.opacity > 0 && b.opacity > 0) expect(apart(a, b)).toBe(true);
  });
}

describe('labels', () => {
  it('never overlap, however things move', () => {
    const point = fc.tuple(fc.integer({ min: 0, max: 1280 }), fc.integer({ min: 64, max: 720 }), fc.double({ min: 0.1, max: 10, noNaN: true }));
    fc.assert(
      fc.property(fc.array(fc.array(point, { minLength: 0, maxLength: 30 }), { minLength: 1, maxLength: 8 }), (frames) => {
        const layout = new LabelLayout({ measureText });
        for (const points of frames) {
          const candidates = points.map(([x, y, priority], i) => candidate(i, x, y, priority));
          layout.update(candidates, candidates.length, 1280, 720, 1 / 30);
          expectApart(layout.labels);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('keep clear of reserved areas', () => {
    const layout = new LabelLayout({ measureText });
    layout.reserved = [{ left: 900, top: 0, right: 1280, bottom: 720 }];
    layout.update([candidate(0, 1100, 300)], 1, 1280, 720, 1);
    expect(layout.labels).toHaveLength(0);
  });

  it('give way to names in the picture, but for the chosen thing’s, which finds a place in any case', () => {
    const layout = new LabelLayout({ measureText });
    layout.names = new WrittenNames();
    layout.names.add(600, 270, 680, 290);
    layout.update([candidate(0, 640, 300)], 1, 1280, 720, 1);
    const [label] = layout.labels;
    expect(label && layout.names.meets(label.box)).toBe(false);
    layout.names.add(0, 0, 1280, 720);
    layout.update([candidate(1, 640, 300), { ...candidate(2, 300, 500), emphasised: true }], 2, 1280, 720, 1);
    expect(layout.labels.filter(({ wanted }) => wanted).map(({ id }) => id)).toEqual(['id-2']);
  });

  it('of the chosen thing are kept clear by names: told where it stands, and that there is none any more', () => {
    const layout = new LabelLayout({ measureText });
    layout.names = new WrittenNames();
    layout.update([{ ...candidate(0, 640, 300), emphasised: true }], 1, 1280, 720, 1);
    const box = layout.labels[0]?.box ?? { left: NaN, top: NaN, right: NaN, bottom: NaN };
    expect(layout.names.gapPx(box.left, box.top, box.right, box.bottom)).toBeLessThan(0);
    expect(layout.names.gapPx(box.right + 7, box.top, box.right + 90, box.bottom)).toBeCloseTo(7, 6);
    layout.update([candidate(0, 640, 300)], 1, 1280, 720, 1);
    expect(layout.names.gapPx(box.left, box.top, box.right, box.bottom)).toBe(Infinity);
  });

  it('names in the picture keep clear of the pieces of the page', () => {
    const names = new WrittenNames();
    expect(names.gapPx(100, 100, 200, 120)).toBe(Infinity);
    names.reserved = [{ left: 0, top: 600, right: 400, bottom: 700 }, { left: 900, top: 0, right: 1280, bottom: 700 }];
    expect(names.gapPx(100, 590, 200, 612)).toBeLessThan(0);
    expect(names.gapPx(100, 560, 200, 580)).toBeCloseTo(20, 6);
  });

  it('draw no line across a reserved area, unless their thing is the chosen one', () => {
    const layout = new LabelLayout({ measureText });
    layout.reserved = [{ left: 300, top: 640, right: 700, bottom: 700 }];
    layout.update([candidate(0, 500, 710)], 1, 1280, 720, 1);
    expect(layout.labels).toHaveLength(0);
    layout.update([{ ...candidate(0, 500, 710), emphasised: true }], 1, 1280, 720, 1);
    expect(layout.labels).toHaveLength(1);
  });

  it('make their line shorter before they stand lower or higher', () => {
    const layout = new LabelLayout({ measureText });
    layout.reserved = [{ left: 0, top: 0, right: 1280, bottom: 60 }];
    layout.update([candidate(0, 500, 124)], 1, 1280, 720, 1);
    expect(layout.labels[0]?.yPx).toBe(120);
  });

  it('stand beside their anchor where there is no room above, with the line at the anchor', () => {
    const layout = new LabelLayout({ measureText });
    layout.reserved = [{ left: 300, top: 0, right: 465, bottom: 300 }];
    layout.update([candidate(0, 490, 305)], 1, 1280, 720, 1);
    const [label] = layout.labels;
    expect(label?.xPx).toBeGreaterThan(500);
    expect((label?.xPx ?? 0) + (label?.leaderXPx ?? 0)).toBeCloseTo(490, 6);
  });

  it('take two lines for a long name, and less width', () => {
    const layout = new LabelLayout({ measureText });
    const long = { ...candidate(0, 640, 300), name: 'a name of more than thirty-four letters' };
    layout.update([long], 1, 1280, 720, 1);
    const [wide] = layout.labels;
    expect((wide?.box.bottom ?? 0) - (wide?.box.top ?? 0)).toBeGreaterThan(55);
    expect((wide?.box.right ?? 0) - (wide?.box.left ?? 0)).toBeLessThan(measureText(long.name) * 16);
  });

  it('grow with the page’s type', () => {
    const layout = new LabelLayout({ measureText });
    layout.update([candidate(0, 640, 300)], 1, 1280, 720, 1);
    const width = (layout.labels[0]?.box.right ?? 0) - (layout.labels[0]?.box.left ?? 0);
    layout.unitPx = 32;
    layout.update([candidate(0, 640, 300)], 1, 1280, 720, 1);
    expect((layout.labels[0]?.box.right ?? 0) - (layout.labels[0]?.box.left ?? 0)).toBeCloseTo(width * 2, 6);
  });

  it('show the more important of two that want one place, and keep it against a slightly better one', () => {
    const layout = new LabelLayout({ measureText, limit: 1 });
    layout.update([candidate(0, 400, 300, 2), candidate(1, 400, 300, 1)], 2, 1280, 720, 1);
    expect(layout.labels.map(({ id }) => id)).toEqual(['id-0']);
    layout.update([candidate(0, 400, 300, 2), candidate(1, 400, 300, 2.2)], 2, 1280, 720, 1);
    expect(layout.labels.filter(({ wanted }) => wanted).map(({ id }) => id)).toEqual(['id-0']);
    layout.update([candidate(0, 400, 300, 2), candidate(1, 400, 300, 4)], 2, 1280, 720, 1);
    expect(layout.labels.filter(({ wanted }) => wanted).map(({ id }) => id)).toEqual(['id-1']);
  });

  it('fade in and out, and then rest', () => {
    const layout = new LabelLayout({ measureText });
    expect(layout.update([candidate(0, 400, 300)], 1, 1280, 720, 0.05)).toBe(true);
    for (let i = 0; i < 10; i++) layout.update([candidate(0, 400, 300)], 1, 1280, 720, 0.05);
    expect(layout.update([candidate(0, 400, 300)], 1, 1280, 720, 0.05)).toBe(false);
    expect(layout.update([], 0, 1280, 720, 0.05)).toBe(true);
    for (let i = 0; i < 10; i++) layout.update([], 0, 1280, 720, 0.05);
    expect(layout.labels).toHaveLength(0);
  });
});
