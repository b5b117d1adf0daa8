import { defineConfig } from 'vitest/config';

/** Tests that kill, count or limit processes of their own, or change what a whole process sees: each file has a process to itself. */
const ALONE = [
  'src/adapters/embedded-postgres/**/*.test.ts',
  'src/adapters/intake/**/*.test.ts',
  'src/web/studio/editor/draft-keeper.test.ts',
  'test/api/backups.test.ts',
  'test/support/**/*.test.ts',
  'test/torture/**/*.test.ts',
];
const NEVER = ['test/e2e/**', 'test/architecture/fixtures/**', 'node_modules/**'];
const EACH = { testTimeout: 120_000, hookTimeout: 180_000, maxWorkers: 2 };

/**
 * Most files share two processes, which load the program once; each file takes down what it set up. Those that stand alone
 * are the longest and come first, so that both cores are busy to the end.
 */
export default defineConfig({
  test: {
    ...EACH,
    globalSetup: ['test/support/global-setup.ts'],
    projects: [
      { test: { ...EACH, name: 'alone', include: ALONE, exclude: NEVER } },
      {
        test: {
          ...EACH,
          name: 'together',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: [...NEVER, ...ALONE],
          isolate: false,
        },
      },
    ],
  },
});
