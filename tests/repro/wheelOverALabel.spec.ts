import { expect, it } from 'vitest';
import { browserSuite } from '../support/browserSuite.js';

const visit = browserSuite();

/** Labels and the pieces at the lower edge lie over the scene: the wheel's turn was lost on them. */
it.each(['[data-part="labels"] [data-checkpoint]', '[data-part="scale-bar"]'])('the wheel zooms over %s too', async (piece) => {
  await visit({ query: 'q=0.8', width: 1280, height: 720 }, async (opened) => {
    await opened.settle();
    const box = await opened.page.locator(piece).first().boundingBox();
    expect(box).not.toBeNull();
    const { x, y, width, height } = box ?? { x: 0, y: 0, width: 0, height: 0 };
    await opened.page.mouse.move(x + width / 2, y + height / 2);
    await opened.page.mouse.wheel(0, 300);
    await opened.page.waitForFunction(() => (window as unknown as { sichao: { state(): { q: number } } }).sichao.state().q > 1);
    expect((await opened.state()).at).toBeNull();
  });
});
