import type { Reporter, TestModule } from 'vitest/node';

/**
 * Ends a test run with one plain line, "N passed, N failed", and fails it when a
 * test failed or was skipped, whatever code anybody ends the process with: a test
 * that does not run asserts nothing, and a run that cannot fail neither.
 */
export class ClosingLine implements Reporter {
  onTestRunEnd(
    modules: readonly TestModule[],
    _unhandledErrors: readonly unknown[],
    reason: 'passed' | 'failed' | 'interrupted',
  ): void {
    const counted = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) counted[test.result().state] += 1;
    }
    const unrun = counted.skipped + counted.pending;
    if (reason !== 'passed' || counted.failed > 0 || unrun > 0) {
      process.once('exit', () => {
        process.exitCode = 1;
      });
    }
    if (unrun > 0) {
      process.stdout.write(`${unrun} tests did not run; none may be skipped.\n`);
    }
    process.stdout.write(`${counted.passed} passed, ${counted.failed} failed\n`);
  }
}
