import { defineConfig } from 'vitest/config';

const onDatabase = ['src/store/**/*.test.ts', 'src/web/**/*.test.ts', 'test/service/**/*.test.ts'];

export default defineConfig({
  test: {
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: ['test/browser/**', ...onDatabase],
        },
      },
      {
        extends: true,
        test: {
          name: 'service',
          include: onDatabase,
          globalSetup: ['test/service/setup.ts'],
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/setup.ts'],
          // One browser at a time: two would share the processor with what is timed out.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
