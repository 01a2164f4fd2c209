import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The tests share no state: one worker for many files.
  test: { name: 'shared', include: ['src/**/*.test.ts', 'test/**/*.test.ts'], isolate: false, testTimeout: 60_000 },
});
