import { defineConfig } from 'vitest/config';

/** The exported site, sent by a plain file server to a real Chromium; what holds of any page is tested as on the server. */
export default defineConfig({
  root: import.meta.dirname,
  test: {
    name: 'copy',
    include: ['e2e/copy/**/*.e2e.ts', 'e2e/pages.e2e.ts', 'e2e/unscripted.e2e.ts'],
    globalSetup: ['e2e/startCopy.ts'],
    fileParallelism: false,
    // What one page draws while another is looked at; more only wait for each other.
    maxConcurrency: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A busy machine takes its time to show what a page does.
    expect: { poll: { timeout: 15_000 } },
  },
});
