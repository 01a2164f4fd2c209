import { spawn } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { eastJavaPackage } from '../../src/config.ts';
import { migrate } from '../../src/db/createOrm.ts';
import { importPackage } from '../../src/ingest/index.ts';
import { engines } from '../support/databases.ts';
import type { Engine } from '../support/databases.ts';
import { copyPackage } from './support/copyPackage.ts';
import { openDatabase } from './support/openDatabase.ts';
import { readWholeDatabase, readWholeDatabaseAt } from './support/readWholeDatabase.ts';
import { usingDatabase } from './support/usingDatabase.ts';
import { withManyMore } from './support/withManyMore.ts';

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

/** Such an import goes without the write-ahead log: pages that have no room come into the file before it ends. */
describe('a first import into an SQLite file that nobody else has open, killed in the middle', () => {
  it('leaves it empty, and usable with the log', async () => {
    const { url, drop } = await (engines[0] as Engine).createDatabase();
    const file = url.slice('sqlite:'.length);
    const before = await usingDatabase(url, async (orm) => {
      await migrate(orm);
      return readWholeDatabase(orm);
    });
    const copy = await copyPackage();
    await copy.write('figures', withManyMore(await copy.read('figures'), 90_000));
    await importAndKill(url, copy.folder, 'figures 90000');
    expect((await stat(file)).size).toBeGreaterThan(2_000_000);
    expect((await stat(`${file}-journal`)).size).toBeGreaterThan(0);
    expect(await readWholeDatabaseAt(url)).toBe(before);
    await usingDatabase(url, async (orm) => {
      expect(await importPackage(orm, eastJavaPackage, { now })).toMatchObject({ changed: true, revision: 1 });
      expect(await orm.em.getConnection().execute('pragma journal_mode')).toEqual([{ journal_mode: 'wal' }]);
    });
    await drop();
  }, 60_000);
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
