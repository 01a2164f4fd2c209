import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

const module = new URL('./startPostgresql.ts', import.meta.url).href;

it('a process that had a PostgreSQL ends with the code it chose, so that a failed run is one', () => {
  const script = `import { startPostgresql } from '${module}';
    const { stop } = await startPostgresql();
    await stop();
    process.exitCode = 7;`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  expect([status, stderr.replaceAll(/.*Warning.*\n/g, '')]).toEqual([7, '']);
});
