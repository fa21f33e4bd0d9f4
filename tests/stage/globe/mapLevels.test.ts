import { describe, expect, it } from 'vitest';
import { MapLevels } from '../../../src/stage/globe/MapLevels.js';

const LEVELS = [
  { name: 'moon', widthPx: 512, fromSine: 0.002 },
  { name: 'moon', widthPx: 2048, fromSine: 0.03 },
];

const setUp = () => {
  const waiting = new Map<number, () => void>();
  const held: number[] = [];
  const shown: (number | null)[] = [];
  const levels = new MapLevels<number>(LEVELS, {
    hold: ({ widthPx }, onReady) => {
      held.push(widthPx);
      waiting.set(widthPx, onReady);
      return widthPx;
    },
    release: ({ widthPx }) => void held.splice(held.indexOf(widthPx), 1),
  }, (map) => shown.push(map));
  const arrive = async (widthPx: number): Promise<void> => {
    waiting.get(widthPx)?.();
    await Promise.resolve();
  };
  return { levels, held, shown, arrive };
};

describe('maps by apparent size', () => {
  it('takes the small one first, the large one when the body has grown, and shows one until the next is there', async () => {
    const { levels, held, shown, arrive } = setUp();
    levels.update(0.001);
    expect(held).toEqual([]);
    levels.update(0.01);
    await arrive(512);
    levels.update(0.1);
    expect([held, shown]).toEqual([[512, 2048], [512]]);
    await arrive(2048);
    expect([held, shown]).toEqual([[2048], [512, 2048]]);
  });

  it('lets go when the body is far again, but not at the edge', async () => {
    const { levels, held, shown, arrive } = setUp();
    levels.update(0.1);
    await arrive(2048);
    levels.update(0.029);
    expect(held).toEqual([2048]);
    levels.update(0.02);
    await arrive(512);
    expect([held, shown]).toEqual([[512], [2048, 512]]);
    levels.update(0);
    expect([held, shown]).toEqual([[], [2048, 512, null]]);
  });

  it('waits no longer for what is not wanted any more', async () => {
    const { levels, held, shown, arrive } = setUp();
    levels.update(0.01);
    levels.update(0.1);
    expect(held).toEqual([2048]);
    levels.update(0.01);
    expect(held).toEqual([512]);
    await arrive(2048);
    expect(shown).toEqual([]);
    await arrive(512);
    expect(shown).toEqual([512]);
  });
});
