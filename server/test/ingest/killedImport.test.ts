import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { eastJavaPackage } from '../../src/config.ts';
import { importPackage } from '../../src/ingest/index.ts';
import { engines } from '../support/databases.ts';
import { copyPackage } from './support/copyPackage.ts';
import { openDatabase } from './support/openDatabase.ts';
import { readWholeDatabase, readWholeDatabaseAt } from './support/readWholeDatabase.ts';

const importer = fileURLToPath(new URL('support/importUntilKilled.mjs', import.meta.url));
const now = new Date('2026-11-21T12:00:00Z');

describe.each(engines)('an import into $name that is killed in the middle', (engine) => {
  const { orm, url } = openDatabase(engine);

  it('leaves an empty database empty, and usable', async () => {
    const before = await readWholeDatabase(orm());
    await importAndKill(url(), eastJavaPackage, 'figures 1000');
    expect(await readWholeDatabaseAt(url())).toBe(before);
    expect(await importPackage(orm(), eastJavaPackage, { now })).toMatchObject({ changed: true, revision: 1 });
  });

  it('leaves a filled database as it was, and usable', async () => {
    const before = await readWholeDatabase(orm());
    const copy = await copyPackage();
    await copy.editText('figures.csv', (text) => text.replaceAll('Same number as', 'The same number as'));
    await importAndKill(url(), copy.folder, 'claims 47');
    expect(await readWholeDatabaseAt(url())).toBe(before);
    expect(await importPackage(orm(), copy.folder, { now })).toMatchObject({ changed: true, revision: 2 });
  });
});

/** Runs an import in a process of its own, which stops at the progress named, its transaction open; then kills it. */
async function importAndKill(url: string, folder: string, stopAt: string): Promise<void> {
  const child = spawn(process.execPath, [importer, url, folder, stopAt], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.once('exit', (_code, signal) => resolve(signal)));
  const stopped = new Promise<string>((resolve) =>
    child.stdout.once('data', (data: Buffer) => resolve(data.toString())),
  );
  expect(await Promise.race([stopped, ended])).toBe(stopAt);
  child.kill('SIGKILL');
  expect(await ended).toBe('SIGKILL');
}
