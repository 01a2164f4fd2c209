import type { Reporter, TestModule } from 'vitest/node';

/**
 * Ends a test run with one plain line, "N passed, N failed", and fails it when
 * a test was skipped: a test that does not run asserts nothing.
 */
export class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const counted = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) counted[test.result().state] += 1;
    }
    const unrun = counted.skipped + counted.pending;
    if (unrun > 0) {
      process.exitCode = 1;
      process.stdout.write(`${unrun} tests did not run; none may be skipped.\n`);
    }
    process.stdout.write(`${counted.passed} passed, ${counted.failed} failed\n`);
  }
}
