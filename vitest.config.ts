import { defineConfig } from 'vitest/config';
import { ClosingLine } from './scripts/test-run/closingLine.ts';

export default defineConfig({
  test: {
    projects: [
      'shared/vitest.config.ts',
      'server/vitest.config.ts',
      'scripts/vitest.config.ts',
      'web/vitest.config.ts',
      'web/vitest.browser.config.ts',
      'web/vitest.copy.config.ts',
    ],
    reporters: ['default', new ClosingLine()],
  },
});
