import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { ROOT } from '../../scripts/support/root.mjs';

/** Builds the pages that the site is measured against, as the site is built. Returns their folder. */
export const buildBenchPages = async (): Promise<string> => {
  const root = join(ROOT, 'tests/bench/pages');
  const outDir = join(ROOT, '.cache/bench-pages');
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [react()],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      reportCompressedSize: false,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: { empty: join(root, 'empty.html'), spheres: join(root, 'spheres.html'), atoms: join(root, 'atoms.html') } },
    },
  });
  return outDir;
};
