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
    // On a machine that does other things as well, a page takes ten times as long.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    // What a view says is waited for: it is drawn before its answer is there.
    expect: { poll: { timeout: 60_000 } },
    reporters: ['default', './test/support/reporter.ts'],
  },
});
