import type { Reporter, TestModule, TestRunEndReason } from 'vitest/node';

/** Ends with one line that a script can read, whatever the default reporter prints. */
export default class Totals implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[], reason: TestRunEndReason): void {
    const count = { passed: 0, failed: errors.length, skipped: 0 };
    for (const module of modules) {
      // A file that cannot be loaded has no tests, and must not count as nothing.
      const tests = [...module.children.allTests()];
      if (module.state() === 'failed' && !tests.some((test) => test.result().state === 'failed')) count.failed++;
      for (const test of tests) {
        const { state } = test.result();
        count[state === 'pending' ? 'skipped' : state]++;
      }
    }
    // Set-up that fails, or no test found, is not nothing either.
    if (reason === 'failed' && count.failed === 0) count.failed = 1;
    // After the default reporter, which prints its summary in the same hook.
    process.once('exit', () => console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`));
  }
}
