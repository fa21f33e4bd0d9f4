import { PNG } from 'pngjs';
import type { Page } from 'playwright-core';

/** Pixels as RGBA bytes, row by row from the top left. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** What the page shows now. */
export const takePicture = async (page: Page, clip?: { x: number; y: number; width: number; height: number }): Promise<Picture> => {
  const { width, height, data } = PNG.sync.read(await page.screenshot({ scale: 'device', animations: 'allow', ...(clip ? { clip } : {}) }));
  return { width, height, data };
};

/** Standard deviation of the lightness of the pixels, 0 to 127: 0 for a blank picture. */
export const contrastOf = ({ data }: Picture): number => {
  let sum = 0;
  let squares = 0;
  const count = data.length / 4;
  for (let i = 0; i < data.length; i += 4) {
    const light = 0.2126 * (data[i] ?? 0) + 0.7152 * (data[i + 1] ?? 0) + 0.0722 * (data[i + 2] ?? 0);
    sum += light;
    squares += light * light;
  }
  return Math.sqrt(Math.max(0, squares / count - (sum / count) ** 2));
};

/** Mean absolute difference of two pictures of one size, in levels of 0 to 255 over the three colours. */
export const differenceOf = (a: Picture, b: Picture): number => {
  if (a.width !== b.width || a.height !== b.height) throw new Error('pictures of different sizes');
  let sum = 0;
  for (let i = 0; i < a.data.length; i += 4) {
    for (let c = 0; c < 3; c++) sum += Math.abs((a.data[i + c] ?? 0) - (b.data[i + c] ?? 0));
  }
  return sum / (a.data.length / 4) / 3;
};
