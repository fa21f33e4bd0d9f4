import { describe, expect, it } from 'vitest';
import { browserSuite } from '../support/browserSuite.js';
import { contrastOf, takePicture } from '../support/picture.js';
import type { SichaoPage, WithSichao } from '../support/SichaoPage.js';

const visit = browserSuite();

describe('what fails', () => {
  it.each([
    ['is missing', { status: 404, body: 'gone' }],
    ['is no glTF', { status: 200, contentType: 'model/gltf-binary', body: 'this is a shopping list' }],
    ['is a page', { status: 200, contentType: 'text/html', body: '<!doctype html><title>Login</title>' }],
  ])('a model that %s leaves a plain solid of true size, its label and a notice', async (_what, answer) => {
    const prepare = async ({ page, watch }: SichaoPage) => {
      watch.expect(/steam-engine/, /404/);
      await page.route('**/collection/**/steam-engine.*.glb', (route) => route.fulfill(answer));
      await page.route('**/collection/steam-engine.*.glb', (route) => route.fulfill(answer));
    };
    await visit({ query: 'at=steam-engine&lang=en', width: 1280, height: 720, prepare }, async (opened) => {
      await opened.part('notice').first().waitFor({ state: 'visible' });
      expect(await opened.part('notice').first().innerText()).toMatch(/steam engine|solid/i);
      await opened.settle();
      const measured = await opened.measure('steam-engine').catch(() => null);
      const stated = (await opened.catalogue()).find(({ id }) => id === 'steam-engine');
      // The placeholder is the model's own bounding box: its longest side is that of the model.
      const bounds = stated?.model;
      const sides = [0, 1, 2].map((axis) => ((bounds?.boundsMax[axis] ?? 0) - (bounds?.boundsMin[axis] ?? 0)) * (bounds?.unitM ?? 0));
      if (measured) expect(Math.max(...measured.sizeM) / Math.max(...sides)).toBeCloseTo(1, 1);
      expect(await opened.part('labels').locator('[data-checkpoint="steam-engine"]').count()).toBe(1);
      await opened.flyTo('human', 100);
      expect((await opened.state()).at).toBe('human');
      expect(contrastOf(await takePicture(opened.page))).toBeGreaterThan(3);
    });
  });

  it('every model at once still leaves a world to fly through', async () => {
    const prepare = async ({ page, watch }: SichaoPage) => {
      watch.expect(/Failed to load resource|net::ERR_FAILED|could not be loaded|fetch/i);
      await page.route('**/*.glb', (route) => route.abort());
    };
    await visit({ query: 'lang=en', prepare }, async (opened) => {
      for (const id of ['human', 'transistor-5nm', 'starship']) {
        await opened.flyTo(id, 100);
        expect((await opened.state()).at).toBe(id);
      }
      await opened.part('notice').first().waitFor({ state: 'visible' });
    });
  });

  it('controls that cannot be loaded are told of, and the scene stays', async () => {
    const prepare = async ({ page, watch }: SichaoPage) => {
      watch.expect(/Failed to load resource|net::ERR_FAILED|dynamically imported module/i);
      await page.route('**/assets/Pieces-*.js', (route) => route.abort());
    };
    await visit({ query: 'at=human&lang=en', prepare, unready: true }, async (opened) => {
      await opened.part('notice').first().waitFor({ state: 'visible' });
      expect(await opened.part('notice').first().innerText()).toMatch(/controls/i);
      await opened.page.waitForFunction(() => (window as unknown as WithSichao).sichao.measure('human') !== null);
      expect(contrastOf(await takePicture(opened.page))).toBeGreaterThan(3);
    });
  });

  it('a catalogue that is broken is told in words', async () => {
    const prepare = async ({ page, watch }: SichaoPage) => {
      watch.expect(/./);
      await page.route('**/collection/index.json', (route) => route.fulfill({ status: 200, contentType: 'application/json', body: '{"version":1,' }));
    };
    await visit({ query: 'lang=en', prepare, unready: true }, async (opened) => {
      await opened.page.waitForFunction(() => /collection/i.test(document.body.innerText), undefined, { timeout: 60_000 });
    });
  });

  it('a story that cannot be fetched is told on the card, and can be tried again', async () => {
    let broken = true;
    await visit(
      {
        query: 'at=human&lang=en&still=1',
        width: 1280,
        height: 720,
        prepare: async ({ page, watch }) => {
          watch.expect(/human/, /Failed to load resource/);
          await page.route(/\/collection\/(?!index).*human.*\.json$/, (route) => (broken ? route.abort() : route.continue()));
        },
      },
      async (opened) => {
        const card = opened.part('card');
        await card.getByRole('button', { name: 'Try again' }).waitFor({ state: 'visible' });
        broken = false;
        await card.getByRole('button', { name: 'Try again' }).click();
        await opened.page.waitForFunction(() => (document.querySelector('[data-part="card"]')?.textContent?.length ?? 0) > 500);
      },
    );
  });
});
