import { describe, expect, it } from 'vitest';
import { MapShelf } from '../../../src/stage/globe/MapShelf.js';

const setUp = (budget: number): { shelf: MapShelf<{ key: string }>; arrive: (key: string, bytes: number) => void; fail: (key: string) => void; fetched: string[]; freed: string[] } => {
  const fetched: string[] = [];
  const freed: string[] = [];
  const onReady = new Map<string, (bytes: number) => void>();
  const onFailed = new Map<string, () => void>();
  const shelf = new MapShelf<{ key: string }>({
    fetch: (key, ready, failed) => {
      fetched.push(key);
      onReady.set(key, ready);
      onFailed.set(key, failed);
      return { key };
    },
    free: ({ key }) => freed.push(key),
  }, budget);
  return { shelf, arrive: (key, bytes) => onReady.get(key)?.(bytes), fail: (key) => onFailed.get(key)?.(), fetched, freed };
};

describe('the shelf of maps', () => {
  it('sends nothing again on the next visit', () => {
    const { shelf, arrive, fetched, freed } = setUp(100);
    let ready = 0;
    const call = (): void => void ready++;
    const map = shelf.hold('moon', call);
    arrive('moon', 60);
    shelf.release('moon', call);
    expect(shelf.hold('moon', call)).toBe(map);
    expect([ready, fetched, freed]).toEqual([2, ['moon'], []]);
  });

  it('frees what was let go longest ago when it is full, and never what is held', () => {
    const { shelf, arrive, freed } = setUp(100);
    for (const key of ['earth', 'moon', 'mars']) {
      shelf.hold(key, () => undefined);
      arrive(key, 60);
    }
    // More than the budget, but all are in view.
    expect([shelf.bytes, freed]).toEqual([180, []]);
    shelf.release('moon');
    expect(freed).toEqual(['moon']);
    shelf.release('mars');
    expect(freed).toEqual(['moon', 'mars']);
    shelf.release('earth');
    expect([shelf.bytes, freed]).toEqual([60, ['moon', 'mars']]);
    shelf.setBudget(10);
    expect([shelf.bytes, freed.at(-1)]).toEqual([0, 'earth']);
  });

  it('tells nobody who has let go while it was on its way', () => {
    const { shelf, arrive } = setUp(100);
    let ready = 0;
    const call = (): void => void ready++;
    shelf.hold('moon', call);
    shelf.release('moon', call);
    arrive('moon', 10);
    expect(ready).toBe(0);
  });

  it('asks again for what did not come', () => {
    const { shelf, fail, fetched } = setUp(100);
    shelf.hold('moon', () => undefined);
    fail('moon');
    shelf.release('moon');
    shelf.hold('moon', () => undefined);
    expect(fetched).toEqual(['moon', 'moon']);
  });
});
