import { describe, expect, it } from 'vitest';
import { arrangeMarks, LANE_COUNT, nextCheckpoint } from '../../src/ui/ruler/rulerMarks.js';
import { manySamples, SAMPLES } from '../visual/uiSamples.js';

describe('arrangeMarks', () => {
  it('shows every checkpoint once', () => {
    for (const checkpoints of [SAMPLES, manySamples(10_000)]) {
      const ids = arrangeMarks(checkpoints).flatMap((mark) => mark.members.map((member) => member.id));
      expect(ids.length).toBe(checkpoints.length);
      expect(new Set(ids).size).toBe(checkpoints.length);
    }
  });

  it('keeps the marks of a lane apart and their number bounded', () => {
    const marks = arrangeMarks(manySamples(10_000));
    expect(marks.length).toBeLessThan(1300);
    for (let lane = 0; lane < LANE_COUNT; lane++) {
      const places = marks.filter((mark) => mark.lane === lane).map((mark) => mark.q);
      for (let index = 1; index < places.length; index++) {
        expect((places[index] ?? 0) - (places[index - 1] ?? 0)).toBeGreaterThanOrEqual(0.22);
      }
    }
  });

  it('leaves out what has no size', () => {
    const [first] = SAMPLES;
    expect(arrangeMarks([{ ...first!, sizeM: 0 }])).toEqual([]);
  });
});

describe('nextCheckpoint', () => {
  it('goes from size to size, both ways, and stops at the ends', () => {
    const order = SAMPLES.toSorted((a, b) => a.sizeM - b.sizeM).map((sample) => sample.id);
    const up: string[] = [];
    for (let at = nextCheckpoint(SAMPLES, -40, 1); at; at = nextCheckpoint(SAMPLES, Math.log10(at.sizeM), 1)) up.push(at.id);
    expect(up).toEqual(order);
    const down: string[] = [];
    for (let at = nextCheckpoint(SAMPLES, 40, -1); at; at = nextCheckpoint(SAMPLES, Math.log10(at.sizeM), -1)) down.push(at.id);
    expect(down).toEqual(order.toReversed());
  });
});
