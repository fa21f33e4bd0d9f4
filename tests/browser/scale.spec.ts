import { describe, expect, it } from 'vitest';
import { browserSuite } from '../support/browserSuite.js';
import { readCheckpoints } from '../support/checkpointFiles.js';

const visit = browserSuite();
const checkpoints = readCheckpoints();
const WIDTH = 1280;
const HEIGHT = 720;
/** Less is a mere dot. */
const LEAST_PX = 100;

describe('true scale', () => {
  it('has checkpoints to measure', () => {
    expect(checkpoints.length).toBeGreaterThanOrEqual(21);
  });

  it('every checkpoint is drawn as large as its author states, within 1 %, wherever the flight comes from', async () => {
    await visit({ query: 'still=1', width: WIDTH, height: HEIGHT }, async (opened) => {
      const wrong: string[] = [];
      for (const { id, size } of checkpoints) {
        await opened.flyTo(id, 50);
        const state = await opened.state();
        expect(state.at).toBe(id);
        expect([state.q, ...state.focusM].every(Number.isFinite), id).toBe(true);
        try {
          const { valueM, sizeM, screenPx, triangles } = await opened.measured(id, 20_000);
          await opened.settle({ quietMs: 120 });
          if (Math.abs(valueM / size.value - 1) > 0.01) wrong.push(`${id}: ${String(valueM)} m drawn, ${String(size.value)} m stated`);
          if (!sizeM.every((side) => Number.isFinite(side) && side >= 0)) wrong.push(`${id}: sizeM ${sizeM.join(' × ')}`);
          // A constellation is lines and points: then at least it must lie on the screen.
          if (triangles < 1 && !(screenPx[2] > 10 && screenPx[3] > 10)) wrong.push(`${id}: nothing is drawn`);
          // Its own focus shows it: some of it is on the screen, and it is no mere dot.
          const [x, y, width, height] = screenPx;
          const onScreen = x < WIDTH && y < HEIGHT && x + width > 0 && y + height > 0 && Math.max(width, height) > LEAST_PX;
          if (!onScreen) wrong.push(`${id}: on the screen at ${screenPx.map(Math.round).join(', ')}`);
          const { drawCalls } = await opened.stats();
          if (drawCalls >= 150) wrong.push(`${id}: ${String(drawCalls)} draw calls`);
        } catch (error) {
          wrong.push(`${id}: ${String(error)}`);
        }
      }
      if ((await opened.part('notice').count()) > 0) wrong.push(`notice: ${await opened.part('notice').first().innerText()}`);
      expect(wrong).toEqual([]);
    });
  }, 900_000);

  it('keeps two base pairs 0.34 nm apart with the Earth in the scene', async () => {
    await visit({ query: 'at=dna-base-pair&still=1' }, async (opened) => {
      const { valueM } = await opened.measured('dna-base-pair');
      expect(valueM).toBeGreaterThan(0.33e-9);
      expect(valueM).toBeLessThan(0.35e-9);
    });
  });
});

describe('flights', () => {
  it('end where the link to the same checkpoint opens', async () => {
    const direct = await visit({ query: 'at=starship&still=1' }, (opened) => opened.state());
    const flown = await visit({}, async (opened) => {
      await opened.flyTo('starship', 400);
      return opened.state();
    });
    expect(flown.q).toBeCloseTo(direct.q, 9);
    expect(flown.frame).toBe(direct.frame);
    flown.focusM.forEach((value, axis) => {
      expect(Math.abs(value - (direct.focusM[axis] ?? 0)) / 10 ** direct.q).toBeLessThan(1e-9);
    });
  });

  it('are refused for an unknown id, and the view stays', async () => {
    await visit({}, async (opened) => {
      await opened.settle();
      const before = await opened.state();
      await expect(opened.flyTo('no-such-thing')).rejects.toThrow(/no-such-thing/);
      expect((await opened.state()).q).toBe(before.q);
    });
  });

  it('can be interrupted at any moment, by another and by the wheel', async () => {
    // Wide enough that the card leaves a part of the stage free for the wheel.
    await visit({ width: 1280, height: 720 }, async (opened) => {
      await opened.page.evaluate(() => {
        const { sichao } = window as unknown as { sichao: { flyTo(id: string): Promise<void> } };
        void sichao.flyTo('milky-way');
      });
      await opened.page.waitForFunction(() =>
        (window as unknown as { sichao: { state(): { q: number; moving: boolean } } }).sichao.state().q > 2);
      await opened.flyTo('human', 200);
      expect((await opened.state()).at).toBe('human');
      await opened.page.evaluate(() => {
        const { sichao } = window as unknown as { sichao: { flyTo(id: string, options: { durationMs: number }): Promise<void> } };
        // So long that the wheel's turn reaches even a busy page on the way.
        void sichao.flyTo('proton', { durationMs: 40_000 });
      });
      await opened.page.waitForFunction(() => (window as unknown as { sichao: { state(): { q: number } } }).sichao.state().q < -1);
      await opened.page.mouse.move(300, 300);
      await opened.page.mouse.wheel(0, 100);
      await opened.settle();
      const { q } = await opened.state();
      expect(q).toBeGreaterThan(-14);
    });
  });
});
