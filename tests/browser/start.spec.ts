import { describe, expect, it } from 'vitest';
import { browserSuite } from '../support/browserSuite.js';
import { readCheckpoints } from '../support/checkpointFiles.js';
import { contrastOf, takePicture } from '../support/picture.js';

const visit = browserSuite();

/** The ids that the first collection must hold. */
const FIRST_COLLECTION = [
  'proton', 'silicon-atom', 'dna-base-pair', 'dna-double-helix', 'transistor-5nm', 'synthetic-biology-bacterium',
  'hair-diameter', 'human', 'steam-engine', 'lithography-machine', 'gpt-4-parameters', 'fusion-tokamak',
  'supersonic-aircraft', 'starship', 'earth', 'beidou-3', 'change-lunar', 'tianwen-1', 'pluto', 'milky-way',
  'observable-universe',
];

describe('opening the page', () => {
  it('shows a picture at a human scale, the ruler, the scale bar, the labels and the languages, and knows the whole collection', async () => {
    await visit({ width: 1280, height: 720 }, async (opened) => {
      for (const part of ['stage', 'ruler', 'scale-bar', 'labels', 'language']) {
        expect(await opened.part(part).count(), part).toBe(1);
      }
      for (const part of ['stage', 'ruler', 'scale-bar', 'language']) {
        expect(await opened.part(part).isVisible(), part).toBe(true);
      }
      await opened.settle();
      expect(contrastOf(await takePicture(opened.page))).toBeGreaterThan(4);
      expect((await opened.page.title()).length).toBeGreaterThan(3);
      expect(await opened.part('notice').count()).toBe(0);

      const { q, mode, lang } = await opened.state();
      expect(q).toBeGreaterThan(-1);
      expect(q).toBeLessThan(2);
      expect([mode, lang]).toEqual(['explore', 'en']);

      const catalogue = await opened.catalogue();
      const written = readCheckpoints();
      expect(catalogue.map(({ id }) => id)).toEqual(expect.arrayContaining(FIRST_COLLECTION));
      expect([...catalogue].map(({ id }) => id).sort()).toEqual(written.map(({ id }) => id).sort());
      // As their authors stated them.
      for (const { id, size } of written) {
        expect(catalogue.find((entry) => entry.id === id)?.sizeM, id).toBe(size.value);
      }
    });
  });
});

describe('the watch over every page', () => {
  const broken = (act: string): Promise<unknown> =>
    visit({ unready: true }, async (opened) => {
      await opened.page.evaluate(act);
      await opened.page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => { setTimeout(resolve); }); }));
    });

  it('sees an error that nobody catches', async () => {
    await expect(broken("setTimeout(() => { throw new Error('planted'); }); 1")).rejects.toThrow(/page error.*planted/s);
  });

  it('sees a word on the console', async () => {
    await expect(broken("console.error('planted')")).rejects.toThrow(/console error: planted/);
  });

  it('sees a request to another host', async () => {
    await expect(broken("fetch('https://example.org/planted').catch(() => 0)")).rejects.toThrow(/example\.org|Content Security/);
  });
});
