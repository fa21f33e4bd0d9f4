import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/**
 * The site is one page; the repository's root is vite's root, so that `import.meta.glob` reaches `models/`.
 * The renderer and React are chunks of their own: they change seldom and stay in a kiosk's cache across updates.
 */
export default defineConfig({
  plugins: [react()],
  publicDir: 'public',
  build: {
    target: 'es2022',
    outDir: 'dist',
    sourcemap: false,
    // Decoders and workers must stay files: the page's content security policy refuses scripts from data URLs.
    assetsInlineLimit: 0,
    // scripts/checkSize.mjs reads the graph of first-load chunks from it.
    manifest: 'build-manifest.json',
    reportCompressedSize: false,
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      // It tells of the time that plugins take; whoever starts the show need not read it.
      checks: { pluginTimings: false },
      output: {
        codeSplitting: {
          groups: [
            { name: 'three', test: /node_modules[\\/]three[\\/]build[\\/]/ },
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
          ],
        },
      },
    },
  },
  server: { port: 5173, strictPort: false },
});
