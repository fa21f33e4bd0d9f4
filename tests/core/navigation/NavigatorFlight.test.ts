import { describe, expect, it } from 'vitest';
import { Navigator } from '../../../src/core/navigation/Navigator.js';
import type { NavigatorTarget } from '../../../src/core/navigation/NavigatorTarget.js';
import { watchJerks } from './watchJerks.js';
import { createTestWorld, SKY_TARGETS } from './worldSupport.js';

const world = createTestWorld();
const { tree, railFocus } = world;
const create = (options: { startQ?: number; reducedMotion?: () => boolean } = {}): Navigator =>
  new Navigator({ tree, railFocus, ...options });
const target = (id: string): NavigatorTarget => SKY_TARGETS.find((one) => one.id === id)!;

const run = (navigator: Navigator, seconds: number, dtS = 1 / 60, each?: () => void): void => {
  for (let i = 0; i < Math.round(seconds / dtS); i += 1) {
    navigator.step(dtS);
    each?.();
  }
};

describe('Navigator in flight', () => {
  it('arrives bit for bit and tells so', async () => {
    for (const exhibit of SKY_TARGETS) {
      const navigator = create();
      const outcome = navigator.flyTo(exhibit);
      expect(navigator.isFlying).toBe(true);
      run(navigator, 18.1);
      expect(await outcome).toBe('arrived');
      expect(navigator.viewpoint).toEqual({ frame: exhibit.frame, focusM: exhibit.focusM, q: exhibit.q, yawRad: exhibit.yawRad, pitchRad: exhibit.pitchRad });
      expect(navigator.isMoving).toBe(false);
      expect(navigator.step(1 / 60)).toBe(false);
      expect(navigator.viewpoint.focusM).toEqual(exhibit.focusM);
    }
  });

  it('is interrupted by any input of the hand, at any moment, and the motion runs on smoothly', async () => {
    const pairs = [['dna', 'probe'], ['probe', 'orbiter'], ['galaxy', 'pair']] as const;
    for (const [from, to] of pairs) {
      for (const part of [0.1, 0.3, 0.5, 0.7, 0.9]) {
        const navigator = create();
        navigator.jumpTo(target(from));
        const outcome = navigator.flyTo(target(to), { durationMs: 8000 });
        const jerks = watchJerks(navigator, world);
        // Many small steps: what is left of a change of speed in one of them is a jump, and not an acceleration.
        run(navigator, 8 * part, 1 / 500, jerks.look);
        const flown = { ...jerks.worst };
        navigator.zoomBy(0.05);
        run(navigator, 4, 1 / 500, jerks.look);
        expect(await outcome).toBe('interrupted');
        expect(navigator.isFlying).toBe(false);
        expect(navigator.isMoving).toBe(false);
        expect(Number.isFinite(navigator.viewpoint.q)).toBe(true);
        const where = `${from} to ${to} at ${part}`;
        expect(jerks.worst.q, where).toBeLessThan(Math.max(2 * flown.q, 5e-4));
        expect(jerks.worst.place, where).toBeLessThan(Math.max(2 * flown.place, 2e-3));
        expect(jerks.worst.turn, where).toBeLessThan(Math.max(2 * flown.turn, 1e-3));
      }
    }
  });

  it('is redirected by another flight: the first is told, the second arrives', async () => {
    const navigator = create();
    const first = navigator.flyTo(target('pluto'));
    run(navigator, 5);
    const jerks = watchJerks(navigator, world);
    const second = navigator.flyTo(target('dna'));
    run(navigator, 18.1, 1 / 60, jerks.look);
    expect(await first).toBe('interrupted');
    expect(await second).toBe('arrived');
    expect(navigator.at).toBe('dna');
    expect(jerks.worst.step).toBeLessThan(0.5);
  });

  it('cuts with 0 ms and with reduced motion, and is told to arrive', async () => {
    const navigator = create();
    const outcome = navigator.flyTo(target('probe'), { durationMs: 0 });
    expect(navigator.viewpoint).toMatchObject({ frame: 'exhibit:probe', q: 0.7 });
    expect(await outcome).toBe('arrived');
    const calm = create({ reducedMotion: () => true });
    await calm.flyTo(target('galaxy'));
    expect(calm.at).toBe('galaxy');
    expect(calm.isFlying).toBe(false);
    const quiet = create();
    quiet.setReducedMotion(true);
    await quiet.flyToRail(9);
    expect(quiet.viewpoint.q).toBe(9);
  });

  it('flies home to the rail and rests exactly on it', async () => {
    const navigator = create();
    navigator.jumpTo(target('orbiter'));
    const outcome = navigator.flyToRail(0.65);
    run(navigator, 18.1);
    expect(await outcome).toBe('arrived');
    expect(navigator.at).toBeNull();
    expect(navigator.viewpoint).toEqual({ frame: 'bench', focusM: railFocus([0, 0, 0], 0.65), q: 0.65, yawRad: 0, pitchRad: 0.16 });
    navigator.step(1 / 60);
    expect(navigator.viewpoint).toEqual({ frame: 'bench', focusM: railFocus([0, 0, 0], 0.65), q: 0.65, yawRad: 0, pitchRad: 0.16 });
  });

  it('takes off from a zoom in progress without stopping it dead', () => {
    const navigator = create();
    navigator.setZoomTarget(5);
    run(navigator, 1);
    const before = navigator.viewpoint.q;
    void navigator.flyTo(target('dna'));
    navigator.step(1 / 60);
    expect(navigator.viewpoint.q - before).toBeGreaterThan(0.8 / 60);
  });
});
