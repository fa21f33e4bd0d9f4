import { describe, expect, it } from 'vitest';
import { ShowClock } from '../../src/app/ShowClock.js';
import { createSessionStore } from '../../src/session/store.js';
import type { SessionState } from '../../src/session/SessionState.js';

const START_MS = Date.UTC(2026, 10, 24, 12);

/** A clock whose time passes only when it is told to. */
const stage = (initial: Partial<SessionState> = {}, speedPxPerS = 0.08) => {
  const world = { nowMs: START_MS, monotonicMs: 5000, steps: 0, sets: 0, speedPxPerS, timers: [] as (() => void)[] };
  const session = createSessionStore(initial);
  const clock = new ShowClock({
    session,
    platform: {
      nowMs: () => world.nowMs,
      monotonicMs: () => world.monotonicMs,
      isHidden: () => false,
      setTimer: (callback) => {
        world.timers.push(callback);
        return () => undefined;
      },
    },
    stillDateMs: Date.UTC(2026, 0, 1),
    apparentSpeed: () => world.speedPxPerS,
    onStep: () => (world.steps += 1),
    onSet: () => (world.sets += 1),
  });
  const pass = (ms: number): void => {
    world.nowMs += ms;
    world.monotonicMs += ms;
  };
  /** Time passes without frames; the clock looks every two seconds. */
  const rest = (ms: number): void => {
    for (let passed = 0; passed < ms; passed += 2000) {
      pass(2000);
      world.timers.pop()?.();
    }
  };
  return { world, session, clock, pass, rest };
};

describe('the clock of the show', () => {
  it('follows real time where no date is set, and asks for a frame only when something has moved by a pixel', () => {
    const { clock, world, pass, rest } = stage();
    expect([clock.isLive, clock.isRunning, clock.frameDateMs()]).toEqual([true, false, START_MS]);
    pass(1000);
    expect(clock.frameDateMs()).toBe(START_MS + 1000);
    rest(10_000);
    expect(world.steps).toBe(0);
    rest(4000);
    expect(world.steps).toBe(1);
    expect(clock.dateMs).toBe(START_MS + 15_000);
  });

  it('knows a date that was lent until somebody touches the clock', () => {
    const { clock } = stage();
    const lentMs = Date.UTC(2024, 4, 29, 12);
    expect([clock.isFree, clock.isLent]).toEqual([true, false]);
    clock.lend(lentMs);
    expect([clock.isFree, clock.isLent, clock.isLive, clock.dateMs]).toEqual([true, true, false, lentMs]);
    clock.run(3600);
    clock.pause();
    expect([clock.isFree, clock.isLent]).toEqual([false, false]);
    clock.lend(lentMs);
    clock.show(lentMs);
    expect([clock.isFree, clock.isLent]).toEqual([false, false]);
    clock.goLive();
    expect([clock.isFree, clock.isLent, clock.isLive]).toEqual([true, false, true]);
  });

  it('looks only once a minute where nothing moves', () => {
    const { clock, world, pass, rest } = stage({}, 0);
    pass(30_000);
    expect(clock.frameDateMs()).toBe(START_MS);
    rest(28_000);
    expect(world.steps).toBe(0);
    rest(2000);
    expect(world.steps).toBe(1);
  });

  it('stays at a date that is set, runs from it at a rate, and stays where it is paused', () => {
    const { clock, session, pass, world } = stage();
    const dateMs = Date.UTC(2021, 1, 10, 11, 52);
    clock.show(dateMs);
    pass(500_000);
    expect([clock.isLive, clock.isRunning, clock.frameDateMs()]).toEqual([false, false, dateMs]);
    clock.run(86_400);
    pass(500);
    expect(clock.frameDateMs()).toBe(dateMs + 43_200_000);
    clock.run(-86_400);
    pass(1000);
    expect(clock.frameDateMs()).toBe(dateMs - 43_200_000);
    clock.pause();
    pass(1000);
    expect(clock.frameDateMs()).toBe(dateMs - 43_200_000);
    expect(session.getState()).toMatchObject({ dateMs: dateMs - 43_200_000, rate: 0 });
    expect(clock.rate).toBe(-86_400);
    expect(world.sets).toBe(4);
    clock.goLive();
    expect([clock.isLive, clock.frameDateMs()]).toEqual([true, world.nowMs]);
  });

  it('stops at the end of what can be shown', () => {
    const { clock, pass } = stage({ dateMs: Date.UTC(2200, 11, 30), rate: 31_557_600 });
    pass(1000);
    expect(clock.frameDateMs()).toBe(Date.UTC(2201, 0, 1) - 1);
    expect(clock.isRunning).toBe(false);
  });

  it('stands while the camera is on its way to what moves, and goes on afterwards from there', () => {
    const { clock, pass } = stage({ dateMs: START_MS, rate: 3600 });
    clock.hold(true);
    pass(4000);
    expect(clock.frameDateMs()).toBe(START_MS);
    clock.hold(false);
    pass(500);
    expect(clock.frameDateMs()).toBe(START_MS + 1_800_000);
  });

  it('stands in a still picture, whatever the address says', () => {
    const named = stage({ still: true, dateMs: START_MS, rate: 3600 });
    named.pass(1000);
    expect([named.clock.isRunning, named.clock.isLive, named.clock.frameDateMs()]).toEqual([false, false, START_MS]);
    expect(stage({ still: true }).clock.frameDateMs()).toBe(Date.UTC(2026, 0, 1));
  });
});
