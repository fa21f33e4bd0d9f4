import type { Browser, BrowserContextOptions } from 'playwright-core';
import { SichaoPage } from './SichaoPage.js';
import { watchProblems } from './watchProblems.js';

export interface OpenOptions {
  /** Without the question mark, e.g. `at=human&still=1`. */
  readonly query?: string;
  readonly width?: number;
  readonly height?: number;
  readonly devicePixelRatio?: number;
  readonly locale?: string;
  readonly reducedMotion?: boolean;
  readonly touch?: boolean;
  /** Runs before the page is opened: routes, scripts. */
  readonly prepare?: (opened: SichaoPage) => Promise<void>;
  /** Do not wait for `window.sichao.ready`. */
  readonly unready?: boolean;
}

const contextOptions = (options: OpenOptions): BrowserContextOptions => ({
  viewport: { width: options.width ?? 640, height: options.height ?? 400 },
  deviceScaleFactor: options.devicePixelRatio ?? 1,
  locale: options.locale ?? 'en-GB',
  timezoneId: 'Asia/Shanghai',
  reducedMotion: options.reducedMotion ? 'reduce' : 'no-preference',
  hasTouch: options.touch ?? false,
  serviceWorkers: 'block',
});

/**
 * Opens the site, hands the page to `use`, closes it, and fails if the page made an error or asked another host for
 * anything meanwhile.
 */
export const withPage = async <Result>(
  browser: Browser,
  siteUrl: string,
  options: OpenOptions,
  use: (opened: SichaoPage) => Promise<Result>,
): Promise<Result> => {
  const context = await browser.newContext(contextOptions(options));
  // Some transformers of TypeScript mark functions with this helper, which the page does not have.
  await context.addInitScript('globalThis.__name ??= (value) => value;');
  try {
    const page = await context.newPage();
    const opened = new SichaoPage(page, await watchProblems(page));
    await options.prepare?.(opened);
    await page.goto(`${siteUrl}${options.query ? `?${options.query}` : ''}`, { waitUntil: 'domcontentloaded' });
    let result: Result;
    try {
      if (!options.unready) await opened.ready();
      result = await use(opened);
    } catch (error) {
      // What the page said is most often the reason.
      throw opened.watch.problems.length === 0
        ? error
        : new Error(`${String(error)}\nThe page said:\n${opened.watch.problems.join('\n')}`, { cause: error });
    }
    if (opened.watch.problems.length > 0) throw new Error(`The page had problems:\n${opened.watch.problems.join('\n')}`);
    return result;
  } finally {
    await context.close();
  }
};
