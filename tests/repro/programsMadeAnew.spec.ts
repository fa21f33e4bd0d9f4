import { describe, expect, it } from 'vitest';
import { browserSuite } from '../support/browserSuite.js';
import type { SichaoPage } from '../support/SichaoPage.js';

const visit = browserSuite();

describe('programs of the graphics card', () => {
  it('are not made anew when a thing comes back', async () => {
    const prepare = async ({ page }: SichaoPage) => {
      await page.addInitScript({
        content: `
          window.programsMade = 0;
          const { linkProgram } = WebGL2RenderingContext.prototype;
          WebGL2RenderingContext.prototype.linkProgram = function (program) {
            window.programsMade++;
            linkProgram.call(this, program);
          };`,
      });
    };
    await visit({ query: 'still=1', prepare }, async (opened) => {
      const tour = async () => {
        // Things that move by themselves, each with programs of its own; between them the last leaves the view.
        for (const id of ['pluto', 'milky-way', 'fusion-tokamak', 'proton', 'dna-base-pair']) {
          await opened.flyTo(id, 50);
          await opened.settle();
        }
      };
      const made = () => opened.page.evaluate(() => (window as unknown as { programsMade: number }).programsMade);
      await tour();
      const first = await made();
      await tour();
      expect(first).toBeGreaterThan(5);
      expect(await made()).toBe(first);
    });
  });
});
