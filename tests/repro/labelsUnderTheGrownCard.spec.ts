import { expect, it } from 'vitest';
import { browserSuite } from '../support/browserSuite.js';
import { labelBoxes } from '../support/labelBoxes.js';

const visit = browserSuite();

/** The room for labels was measured while the card was short, its words still on their way; nothing moved, and so it stayed. */
it('labels make way when the words of a card arrive and it grows over them', async () => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => { release = resolve; });
  await visit({
    query: 'at=phage-alpha3&still=1',
    width: 1280,
    height: 720,
    prepare: async ({ page }) => {
      await page.route(/\/collection\/phage-alpha3\.[0-9a-f]+\.json/, async (route) => {
        await held;
        await route.continue();
      });
    },
  }, async (opened) => {
    await opened.settle({ timeoutMs: 120_000 });
    const card = opened.part('card');
    const short = await card.boundingBox();
    release();
    await opened.page.waitForFunction(() => (document.querySelector('[data-part="card"]')?.textContent?.length ?? 0) > 600);
    await opened.settle({ timeoutMs: 120_000 });
    const grown = await card.boundingBox();
    if (!short || !grown) throw new Error('there is no card');
    expect(grown.height).toBeGreaterThan(short.height);
    expect((await labelBoxes(opened)).filter(({ right, bottom }) => right > grown.x && bottom > grown.y && bottom < grown.y + grown.height)).toEqual([]);
  });
}, 300_000);
