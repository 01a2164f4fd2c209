import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inlineScripts } from '../../src/http/inlineScripts.ts';
import { engines } from '../support/databases.ts';
import type { Engine } from '../support/databases.ts';
import { openBareApp } from '../support/openBareApp.ts';

/** Of "go()", by openssl. */
const hash = "'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw='";

describe('scripts that stand in a page', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pionir-inline-'));
    await writeFile(
      join(folder, 'index.html'),
      '<title>Pionir</title><script>go()</script><script src="./a.js"></script><script type="application/json">{}</script>',
    );
    await writeFile(join(folder, 'playground.html'), '<title>Playground</title><script>go()</script>');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('are named by their hashes, each once; files and data are none', () => {
    const files = ['index.html', 'playground.html', 'absent.html'].map((name) => join(folder, name));
    expect(inlineScripts(files)).toEqual([hash]);
  });

  it('run on pages, and nowhere else', async () => {
    const bare = await openBareApp(engines[0] as Engine, { tables: false, webFolder: folder });
    const policyOf = async (url: string) => (await bare.app.inject({ url })).headers['content-security-policy'];
    for (const url of ['/peringkat', '/embed/ranking', '/playground'])
      expect(await policyOf(url)).toContain(`script-src 'self' ${hash};`);
    expect(await policyOf('/graphql')).not.toContain('sha256');
    await bare.close();
  });
});
