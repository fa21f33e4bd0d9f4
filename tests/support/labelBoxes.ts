import type { SichaoPage } from './SichaoPage.js';

export interface LabelBox {
  readonly id: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where the words of the visible labels are, CSS pixels. */
export const labelBoxes = (opened: SichaoPage): Promise<LabelBox[]> =>
  opened.page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-part="labels"] [data-checkpoint]')]
      .filter((element) => Number(getComputedStyle(element).opacity) > 0.05)
      .map((element) => {
        const words = element.firstElementChild ?? element;
        const { left, top, right, bottom } = words.getBoundingClientRect();
        return { id: element.dataset['checkpoint'] ?? '', left, top, right, bottom };
      })
      .filter(({ left, right }) => right > left));

/** Pairs of labels whose words share more than a hair's breadth. */
export const overlaps = (boxes: readonly LabelBox[]): string[] =>
  boxes.flatMap((a, index) =>
    boxes.slice(index + 1)
      .filter((b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1)
      .map((b) => `${a.id} × ${b.id}`));
