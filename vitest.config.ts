import { defineConfig } from 'vitest/config';

/** Three gates, each counted by itself in `npm test`: a project that matches no file fails there. */
export default defineConfig({
  test: {
    // By itself vitest leaves one core free: on a runner with two that is half of it.
    maxWorkers: '100%',
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
          // At a quarter of the pixels a page waits for its script as often as for the rasteriser: two at once take four fifths of the time.
          maxWorkers: 2,
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
