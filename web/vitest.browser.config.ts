import { defineConfig } from 'vitest/config';

/** The built site, served by the real server to a real Chromium. */
export default defineConfig({
  root: import.meta.dirname,
  test: {
    name: 'browser',
    include: ['e2e/**/*.e2e.ts'],
    exclude: ['e2e/copy/**'],
    globalSetup: ['e2e/startServer.ts'],
    fileParallelism: false,
    // What one page draws while another is looked at; more only wait for each other.
    maxConcurrency: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A busy machine takes its time to show what a page does.
    expect: { poll: { timeout: 15_000 } },
  },
});
