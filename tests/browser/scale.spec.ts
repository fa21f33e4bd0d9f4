import { describe, expect, it } from 'vitest';
import { browserSuite } from '../support/browserSuite.js';
import { readCheckpoints } from '../support/checkpointFiles.js';

const visit = browserSuite();
const checkpoints = readCheckpoints();

describe('true scale', () => {
  it('has checkpoints to measure', () => {
    expect(checkpoints.length).toBeGreaterThanOrEqual(21);
  });

  it.each(checkpoints.map(({ id, size }) => [id, size.value] as const))('%s is drawn %f m large', async (id, statedM) => {
    await visit({ query: `at=${id}&still=1` }, async (opened) => {
      expect((await opened.state()).at).toBe(id);
      const { valueM, sizeM, screenPx, triangles } = await opened.measured(id);
      expect(Math.abs(valueM / statedM - 1)).toBeLessThan(0.01);
      expect(sizeM.every((side) => Number.isFinite(side) && side >= 0)).toBe(true);
      expect(triangles).toBeGreaterThan(0);
      // Its own focus shows it: some of it is on the screen, and it is no mere dot.
      const [x, y, width, height] = screenPx;
      expect(Math.max(width, height)).toBeGreaterThan(60);
      expect(x < 640 && y < 400 && x + width > 0 && y + height > 0).toBe(true);
      await opened.settle();
      expect((await opened.stats()).drawCalls).toBeLessThan(150);
      expect(await opened.part('notice').count(), 'no notice').toBe(0);
    });
  });

  it('keeps two base pairs 0.34 nm apart with the Earth in the scene', async () => {
    await visit({ query: 'at=dna-base-pair&still=1' }, async (opened) => {
      const { valueM } = await opened.measured('dna-base-pair');
      expect(valueM).toBeGreaterThan(0.33e-9);
      expect(valueM).toBeLessThan(0.35e-9);
    });
  });
});

describe('flights', () => {
  it('reach every checkpoint exactly, one after the other', async () => {
    await visit({ query: 'still=1' }, async (opened) => {
      for (const { id, size } of checkpoints) {
        await opened.flyTo(id, 50);
        const state = await opened.state();
        expect(state.at).toBe(id);
        expect(Number.isFinite(state.q)).toBe(true);
        expect(state.focusM.every(Number.isFinite)).toBe(true);
        const { valueM } = await opened.measured(id);
        expect(Math.abs(valueM / size.value - 1), id).toBeLessThan(0.01);
      }
    });
  });

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
    await visit({}, async (opened) => {
      await opened.page.evaluate(() => {
        const { sichao } = window as unknown as { sichao: { flyTo(id: string): Promise<void> } };
        void sichao.flyTo('milky-way');
      });
      await opened.page.waitForFunction(() =>
        (window as unknown as { sichao: { state(): { q: number; moving: boolean } } }).sichao.state().q > 2);
      await opened.flyTo('human', 200);
      expect((await opened.state()).at).toBe('human');
      await opened.page.evaluate(() => {
        const { sichao } = window as unknown as { sichao: { flyTo(id: string): Promise<void> } };
        void sichao.flyTo('proton');
      });
      await opened.page.waitForFunction(() => (window as unknown as { sichao: { state(): { q: number } } }).sichao.state().q < -1);
      await opened.page.mouse.move(320, 200);
      await opened.page.mouse.wheel(0, 100);
      await opened.settle();
      const { q } = await opened.state();
      expect(q).toBeGreaterThan(-14);
    });
  });
});
