import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/setup.ts'],
    // A process of its own for every file: PGlite and the folder lock are per process.
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // The closing line of vitest is for people; CI reads the reporter's.
    reporters: ['default', './test/support/reporter.ts'],
  },
});
