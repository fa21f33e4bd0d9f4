import { describe, expect, it } from 'vitest';
import { ANDROMEDA } from '../../../models/landmark/andromeda-galaxy/plan.js';
import { MILKY_WAY } from '../../../models/landmark/milky-way/plan.js';
import type { Sliced } from '../../../src/core/slices/slices.js';
import { discMap, MAP_SIZE } from '../../../src/stage/cosmos/galaxy/discMap.js';
import { galaxyGrains } from '../../../src/stage/cosmos/galaxy/galaxyPoints.js';

/** The best of some tries, as other tests run beside it. */
const TRIES = 5;
const MOST_MS = 16;

const timed = <Result>(work: Sliced<Result>): { readonly times: readonly number[]; readonly result: Result } => {
  const times: number[] = [];
  for (;;) {
    const beginMs = performance.now();
    const slice = work.next();
    times.push(performance.now() - beginMs);
    if (slice.done) return { times, result: slice.value };
  }
};
const at = (texels: Uint8Array, x: number, y: number): number[] => {
  const texel = Math.floor(((y + 1) / 2) * MAP_SIZE) * MAP_SIZE + Math.floor(((x + 1) / 2) * MAP_SIZE);
  return [...texels.subarray(texel * 4, texel * 4 + 4)];
};

describe.each([['the Milky Way', MILKY_WAY], ['Andromeda', ANDROMEDA]])('the light of %s', (_, plan) => {
  it('is made in slices, and is bright in the heart, blue outside and nothing at the rim', () => {
    const tries = Array.from({ length: TRIES }, () => timed(discMap(plan)));
    const texels = tries[0]?.result ?? new Uint8Array();
    const slices = (tries[0]?.times ?? []).map((_time, slice) => Math.min(...tries.map(({ times }) => times[slice] ?? Infinity)));
    expect(slices.length).toBeGreaterThan(10);
    expect(Math.max(...slices), slices.map((ms) => ms.toFixed(1)).join(' ')).toBeLessThan(MOST_MS);
    const [old = 0, , , whole] = at(texels, 0, 0);
    expect(old).toBeGreaterThan(150);
    expect(whole).toBe(255);
    expect(at(texels, 0.999, 0).slice(0, 3)).toEqual([0, 0, 0]);
    let [young, dust] = [0, 0];
    for (let texel = 0; texel < MAP_SIZE * MAP_SIZE; texel++) {
      young = Math.max(young, texels[texel * 4 + 1] ?? 0);
      dust = Math.max(dust, texels[texel * 4 + 2] ?? 0);
    }
    expect(young).toBeGreaterThan(60);
    expect(dust).toBeGreaterThan(100);
  });

  it('has stars that are put by and by, each at a place and of a size', () => {
    const { times, result } = timed(galaxyGrains(plan, 20_000));
    expect(times.length).toBeGreaterThan(8);
    for (let star = 0; star < 20_000; star += 97) {
      expect(Math.hypot(...result.positions.subarray(star * 3, star * 3 + 3))).toBeGreaterThan(0);
      expect(result.looks[star * 4 + 3]).toBeGreaterThan(0);
    }
  });
});
