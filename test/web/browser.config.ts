import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The page in a real browser: `npm run test:web`. It starts the program itself, and so needs no database of the suite's. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/web/*.browser.ts'],
    globalSetup: ['test/web/ledgers.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // What a view says is waited for: it is drawn before its answer is there.
    expect: { poll: { timeout: 15_000 } },
    reporters: ['default', './test/support/reporter.ts'],
  },
});
