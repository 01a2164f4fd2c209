import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, inject, test } from 'vitest';

const web = join(import.meta.dirname, '..');
const document = readFileSync(join(web, '../docs/api.md'), 'utf8');

test('the code that docs/api.md shows for urql runs and answers', async () => {
  const [, code = ''] = /```js\n([^]*?)```/.exec(document) ?? [];
  const program = code.replace('http://localhost:4000', inject('origin'));
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', program], { cwd: web });
  expect(stdout.split('\n')[0]).toBe('1 27500 Kabupaten Tulungagung');
});

test('what docs/api.md sends with curl is a question that the server answers', async () => {
  const [, body = ''] = /curl [^]*? -d '([^']*)'/.exec(document) ?? [];
  const answer = await fetch(`${inject('origin')}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  expect(JSON.stringify(await answer.json())).toContain(
    '{"rank":1,"value":27500,"regency":{"name":"Kabupaten Tulungagung"}}',
  );
});
