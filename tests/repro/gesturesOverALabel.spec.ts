import { expect, it } from 'vitest';
import { browserSuite } from '../support/browserSuite.js';
import type { SichaoPage, WithSichao } from '../support/SichaoPage.js';

const visit = browserSuite();
const PIECES = ['[data-part="labels"] [data-checkpoint]', '[data-part="scale-bar"]'];

/** Puts the mouse on the middle of a piece. */
const pointAt = async (opened: SichaoPage, piece: string): Promise<{ readonly x: number; readonly y: number }> => {
  const box = await opened.page.locator(piece).first().boundingBox();
  expect(box, piece).not.toBeNull();
  const { x, y, width, height } = box ?? { x: 0, y: 0, width: 0, height: 0 };
  const middle = { x: x + width / 2, y: y + height / 2 };
  await opened.page.mouse.move(middle.x, middle.y);
  return middle;
};

const yawDeg = (): number => (window as unknown as WithSichao).sichao.state().yawDeg;

/** Labels and the pieces at the lower edge lie over the scene: the wheel's turn and the drag were lost on them. */
it('the wheel zooms, and a drag turns, over a label and the scale bar too; a press that stays chooses', async () => {
  await visit({ query: 'q=0.8', width: 1280, height: 720 }, async (opened) => {
    await opened.settle();
    for (const piece of PIECES) {
      const { q } = await opened.state();
      await pointAt(opened, piece);
      await opened.page.mouse.wheel(0, 100);
      await opened.page.waitForFunction((from) => (window as unknown as WithSichao).sichao.state().q > from + 0.1, q);
      await opened.settle();
      expect((await opened.state()).at).toBeNull();

      const { x, y } = await pointAt(opened, piece);
      const before = await opened.page.evaluate(yawDeg);
      await opened.page.mouse.down();
      await opened.page.mouse.move(x + 60, y, { steps: 6 });
      await opened.page.mouse.up();
      await opened.page.waitForFunction(
        (from) => Math.abs((window as unknown as WithSichao).sichao.state().yawDeg - from) > 5,
        before,
      );
      await opened.settle();
      expect((await opened.state()).at, 'a drag chooses nothing').toBeNull();
    }

    const { x, y } = await pointAt(opened, PIECES[0] ?? '');
    await opened.page.mouse.down();
    await opened.page.mouse.move(x + 2, y);
    await opened.page.mouse.up();
    await opened.page.waitForFunction(() => (window as unknown as WithSichao).sichao.state().at !== null);
  });
});
