import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { defineProject } from 'vitest/config';

export default defineProject({
  resolve: {
    alias: {
      // The build that Node itself loads: a second one would be another realm to graphql.
      graphql: createRequire(import.meta.url).resolve('graphql/index.js'),
      // Tests read shared from its source; the build is for Node.
      '@pionir/shared': fileURLToPath(new URL('../shared/src/index.ts', import.meta.url)),
    },
  },
  test: {
    name: 'server',
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/postgresqlForAllTests.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
