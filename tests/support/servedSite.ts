import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { createSiteServer } from '../../src/server/siteServer.js';
import { close, listen } from '../../src/server/listen.js';
import { ROOT } from '../../scripts/support/root.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    siteUrl: string;
  }
}

/** Serves the built site to all browser tests of a run, as `npm start` would. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const root = join(ROOT, 'dist');
  if (!existsSync(join(root, 'index.html'))) throw new Error('dist is missing: npm run build');
  const server = createSiteServer({ root });
  const port = await listen(server, 0, '127.0.0.1');
  project.provide('siteUrl', `http://127.0.0.1:${String(port)}/`);
  return () => close(server);
};
