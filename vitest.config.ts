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
