import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const onDatabase = ['src/store/**/*.test.ts', 'src/web/**/*.test.ts', 'test/service/**/*.test.ts'];

// With a PostgreSQL server named, what the store holds is held there too.
const onServer = [
  {
    extends: true as const,
    test: {
      name: 'server',
      include: ['src/store/**/*.test.ts', 'test/service/walls.test.ts'],
      exclude: ['src/store/embedded/**', 'src/store/keys/**'],
      globalSetup: ['test/service/setup.ts'],
      hookTimeout: 60_000,
      env: { BESTFIT_TEST_SERVER: 'server' },
    },
  },
];

export default defineConfig({
  test: {
    testTimeout: 60_000,
    // Two files at once also where there are two processors: most wait for the database or the browser half of their time.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      ...(process.env.DATABASE_URL ? onServer : []),
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
          // Some wait for a database to be given up, beside others that want the processors.
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['test/browser/service/**/*.test.ts'],
          globalSetup: ['test/service/setup.ts', 'test/browser/setup.ts'],
          // Two journeys at a time, each with a service and windows of its own.
          maxConcurrency: 2,
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/*.test.ts'],
          globalSetup: ['test/browser/setup.ts', 'test/browser/build-checker.ts'],
          // One browser at a time, and after everything else: others would share the processor with what is timed out.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
