import { defineConfig } from 'vitest/config';

/** Three gates, each counted by itself in `npm test`: a project that matches no file fails there. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/models/**', 'tests/browser/**'],
          setupFiles: ['tests/support/seededProperties.ts'],
          environment: 'node',
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'models',
          include: ['tests/models/**/*.test.{ts,tsx}'],
          environment: 'node',
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.spec.ts', 'tests/repro/**/*.spec.ts'],
          globalSetup: ['tests/support/servedSite.ts'],
          environment: 'node',
          // One browser at a time: the software rasteriser uses every core, and a second one would only slow both.
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
