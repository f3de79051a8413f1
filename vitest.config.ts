import { defineConfig } from 'vitest/config';
import { ONLY_POSTGRES, withoutPostgres } from './test/support/only-postgres.ts';
import LongestFirst from './test/support/sequencer.ts';

const SHARED = ['test/**/*.test.ts', 'clients/typescript/test/*.test.ts'];
// One puts another module in the place of ours, which the next file must not find there; the others measure the
// memory of their process, which must not be what an earlier file left.
const ALONE = ['test/openapi.test.ts', 'test/exchange/lines.test.ts', 'test/exchange/unga.test.ts'];
const ELSEWHERE = ONLY_POSTGRES ? ['test', 'clients/typescript/test'].flatMap(withoutPostgres) : [];

export default defineConfig({
  test: {
    globalSetup: ['test/support/setup.ts'],
    setupFiles: ['test/support/file.ts'],
    // Loading the program takes longer than most files: a process for each worker, not for each file.
    pool: 'forks',
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    // On a machine that does other things as well, a test takes ten times as long.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 60_000 } },
    // The closing line of vitest is for people; CI reads the reporter's.
    reporters: ['default', './test/support/reporter.ts'],
    projects: [
      { extends: true, test: { name: 'shared', include: SHARED, exclude: [...ALONE, ...ELSEWHERE], isolate: false } },
      { extends: true, test: { name: 'alone', include: ALONE, exclude: ELSEWHERE, isolate: true } },
    ],
  },
});
