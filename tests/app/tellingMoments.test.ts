import { describe, expect, it } from 'vitest';
import { isMissionCheckpoint, missionAt } from '../../src/app/missionIndex.js';
import { ShowClock } from '../../src/app/ShowClock.js';
import { dateFor, TELLING_MOMENTS } from '../../src/app/tellingMoments.js';
import { legAt } from '../../src/core/missions/missionPlace.js';
import { missionOf } from '../../src/core/missions/missions.js';
import { createSessionStore } from '../../src/session/store.js';
import { MISSION_LOOKS } from '../../src/stage/missions/missionLooks.js';

const NOW_MS = Date.UTC(2026, 11, 1);
const CHOSEN_MS = Date.UTC(2012, 0, 1);
const clockOf = (dateMs: number | null = null): ShowClock =>
  new ShowClock({
    session: createSessionStore({ dateMs, rate: dateMs === null ? 1 : 0 }),
    platform: { nowMs: () => NOW_MS, monotonicMs: () => 0, isHidden: () => false, setTimer: () => () => undefined },
    stillDateMs: NOW_MS,
    apparentSpeed: () => 0,
    onStep: () => undefined,
    onSet: () => undefined,
  });

describe('the moments by which flights are told', () => {
  it('are there for every exhibit that shows a way, and fall into its flight', () => {
    const ways = new Set(Object.values(MISSION_LOOKS).flatMap(({ checkpoints }) => checkpoints));
    expect(Object.keys(TELLING_MOMENTS).sort()).toEqual([...ways].sort());
    for (const [id, dateMs] of Object.entries(TELLING_MOMENTS)) {
      expect(isMissionCheckpoint(id), id).toBe(true);
      const mission = missionAt(id, dateMs);
      expect(mission && missionOf(mission).tracks.some((track) => legAt(track, dateMs) !== null), id).toBe(true);
    }
  });

  it('are lent where nobody chose a date, passed on between flights, and given back', () => {
    const clock = clockOf();
    dateFor(clock, 'earth');
    expect(clock.isLive).toBe(true);
    dateFor(clock, 'change-lunar');
    expect([clock.dateMs, clock.isLent]).toEqual([TELLING_MOMENTS['change-lunar'], true]);
    dateFor(clock, 'tianwen-1');
    expect(clock.dateMs).toBe(TELLING_MOMENTS['tianwen-1']);
    dateFor(clock, null);
    expect(clock.isLive).toBe(true);
  });

  it('give way to a date that was chosen, by an address, a tour or by hand', () => {
    const clock = clockOf(CHOSEN_MS);
    dateFor(clock, 'change-lunar');
    expect(clock.dateMs).toBe(CHOSEN_MS);
    clock.goLive();
    dateFor(clock, 'change-lunar', CHOSEN_MS);
    dateFor(clock, 'tianwen-1');
    dateFor(clock, 'earth');
    expect(clock.dateMs).toBe(CHOSEN_MS);
    clock.goLive();
    dateFor(clock, 'change-lunar');
    clock.run(3600);
    dateFor(clock, 'earth');
    expect(clock.isRunning).toBe(true);
  });
});
