import { describe, expect, it } from 'vitest';
import { browserSuite } from '../support/browserSuite.js';
import { contrastOf, takePicture } from '../support/picture.js';
import type { WithSichao } from '../support/SichaoPage.js';

const visit = browserSuite();

interface Viewer extends HTMLElement {
  readonly ready: Promise<void>;
  state(): { readonly at: string | null; readonly q: number };
  flyTo(id: string, options?: { durationMs?: number }): Promise<void>;
  catalogue(): readonly unknown[];
}

describe('<sichao-viewer>', () => {
  it('is defined, and has the same contract as the page', async () => {
    await visit({}, async (opened) => {
      const answer = await opened.page.evaluate(async () => {
        await customElements.whenDefined('sichao-viewer');
        const viewer = document.querySelector('sichao-viewer') as Viewer | null;
        if (!viewer) throw new Error('no <sichao-viewer> in the page');
        await viewer.ready;
        await viewer.flyTo('human', { durationMs: 100 });
        const { sichao } = window as unknown as WithSichao;
        return { own: viewer.state(), page: sichao.state(), count: viewer.catalogue().length };
      });
      expect(answer.own).toMatchObject({ at: 'human' });
      expect(answer.own.q).toBe(answer.page.q);
      expect(answer.count).toBeGreaterThanOrEqual(21);
    });
  });

  it('can be taken out of a page and leaves nothing behind', async () => {
    await visit({}, async (opened) => {
      await opened.settle();
      await opened.page.evaluate(() => { document.querySelector('sichao-viewer')?.remove(); });
      await opened.page.waitForFunction(() => document.querySelectorAll('canvas').length === 0);
    });
  });

  it('comes back into the page and draws again', async () => {
    await visit({ query: 'at=human&still=1' }, async (opened) => {
      await opened.settle();
      await opened.page.evaluate(async () => {
        const viewer = document.querySelector('sichao-viewer') as Viewer;
        const parent = viewer.parentElement ?? document.body;
        viewer.remove();
        await new Promise((resolve) => { setTimeout(resolve); });
        parent.append(viewer);
        await viewer.ready;
      });
      await opened.page.waitForFunction(() => document.querySelectorAll('canvas').length > 0);
      await opened.settle();
      expect(contrastOf(await takePicture(opened.page))).toBeGreaterThan(3);
    });
  });
});
