import { describe, expect, it } from 'vitest';
import { browserSuite } from '../support/browserSuite.js';
import { contrastOf, takePicture } from '../support/picture.js';
import type { SichaoPage, WithSichao } from '../support/SichaoPage.js';

const visit = browserSuite();

/** Takes the graphics context from the stage and gives it back, as a driver does that was reset. */
const loseContext = (opened: SichaoPage): Promise<void> =>
  opened.page.evaluate(async () => {
    const canvas = document.querySelector<HTMLCanvasElement>('[data-part="stage"] canvas, canvas[data-part="stage"]');
    const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    if (!canvas || !extension) throw new Error('the stage has no WebGL 2 context');
    const { sichao } = window as unknown as WithSichao;
    const lost = new Promise((resolve) => { canvas.addEventListener('webglcontextlost', resolve, { once: true }); });
    extension.loseContext();
    await lost;
    await new Promise((resolve) => { setTimeout(resolve); });
    if (!sichao.state().contextLost) throw new Error('state().contextLost does not say so');
    const restored = new Promise((resolve) => { canvas.addEventListener('webglcontextrestored', resolve, { once: true }); });
    extension.restoreContext();
    await restored;
  });

const whole = (opened: SichaoPage): Promise<unknown> =>
  opened.page.waitForFunction(() => !(window as unknown as WithSichao).sichao.state().contextLost, undefined, { timeout: 60_000 });

describe('a lost graphics context', () => {
  it('comes back twenty times, with the view and the state', async () => {
    await visit({ query: 'at=steam-engine&still=1' }, async (opened) => {
      opened.watch.expect(/THREE\.WebGLRenderer: Context Lost/);
      await opened.measured('steam-engine');
      await opened.settle();
      const before = await opened.state();
      const picture = contrastOf(await takePicture(opened.page));
      for (let time = 0; time < 20; time++) {
        await loseContext(opened);
        await whole(opened);
        await opened.settle();
      }
      const after = await opened.state();
      expect([after.at, after.q, after.yawDeg, after.pitchDeg]).toEqual([before.at, before.q, before.yawDeg, before.pitchDeg]);
      await opened.measured('steam-engine');
      await opened.settle();
      // Within a sixth of what it was: the notice of the interruption may lie over a part of it.
      const now = contrastOf(await takePicture(opened.page));
      expect(Math.abs(now / picture - 1)).toBeLessThan(0.17);
    });
  });

  it('during a flight does not lose the way', async () => {
    await visit({}, async (opened) => {
      opened.watch.expect(/THREE\.WebGLRenderer: Context Lost/);
      const flight = opened.flyTo('earth', 4000);
      await opened.page.waitForFunction(() => (window as unknown as WithSichao).sichao.state().moving);
      await loseContext(opened);
      await flight;
      await whole(opened);
      await opened.settle();
      expect((await opened.state()).at).toBe('earth');
      expect(contrastOf(await takePicture(opened.page))).toBeGreaterThan(3);
    });
  });
});
