import { describe, expect, it } from 'vitest';
import { browserSuite } from '../support/browserSuite.js';
import { readCheckpoints } from '../support/checkpointFiles.js';

const visit = browserSuite({ withoutWebGL: true });

describe('without WebGL', () => {
  it.each(['en', 'zh-Hans', 'zh-Hant'] as const)('the page says why and what to do, and the collection can be read (%s)', async (lang) => {
    await visit({ query: `lang=${lang}`, unready: true }, async (opened) => {
      opened.watch.expect(/WebGL/);
      await opened.page.waitForFunction(() => document.body.innerText.includes('WebGL'), undefined, { timeout: 60_000 });
      const words = (await opened.page.locator('body').textContent()) ?? '';
      for (const { name } of readCheckpoints()) expect(words).toContain(name[lang]);
    });
  });
});
