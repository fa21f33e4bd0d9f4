import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchChromium, type LaunchOptions } from './chromium.js';
import { withPage, type OpenOptions } from './openPage.js';
import type { SichaoPage } from './SichaoPage.js';

export type VisitPage = <Result>(options: OpenOptions, use: (opened: SichaoPage) => Promise<Result>) => Promise<Result>;

/**
 * A quarter of a pixel for a pixel of the page: where things are and what they say does not depend on it, and the
 * software rasteriser has a sixteenth of the work. Tests of the picture itself ask for more.
 */
const COARSE = 0.25;

/** One browser for a file of tests; the function that is returned opens a page in it. */
export const browserSuite = (options: LaunchOptions = {}): VisitPage => {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launchChromium(options);
  });
  afterAll(async () => {
    await browser?.close();
  });
  return (pageOptions, use) => {
    if (!browser) throw new Error('the browser was not started');
    return withPage(browser, inject('siteUrl'), { devicePixelRatio: COARSE, ...pageOptions }, use);
  };
};
