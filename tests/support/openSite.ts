import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { createSiteServer } from '../../src/server/siteServer.js';
import { close, listen } from '../../src/server/listen.js';
import { ROOT } from '../../scripts/support/root.mjs';
import { launchChromium, type LaunchOptions } from './chromium.js';

export interface Site {
  readonly url: string;
  readonly browser: Browser;
}

/** For tools outside of the test runner: serves `dist` and starts a browser, and ends both afterwards. */
export const withSite = async <Result>(use: (site: Site) => Promise<Result>, options: LaunchOptions = {}): Promise<Result> => {
  const root = join(ROOT, 'dist');
  if (!existsSync(join(root, 'index.html'))) throw new Error('The site is not built yet: npm run build');
  const server = createSiteServer({ root });
  const port = await listen(server, 0, '127.0.0.1');
  try {
    const browser = await launchChromium(options);
    try {
      return await use({ url: `http://127.0.0.1:${String(port)}/`, browser });
    } finally {
      await browser.close();
    }
  } finally {
    await close(server);
  }
};
