import { cp, mkdtemp, readdir, readFile, stat, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { restoreBackup } from '../../src/backup/restoreBackup.ts';
import { writeBackup } from '../../src/backup/writeBackup.ts';
import { checkDatabase } from '../../src/check/checkDatabase.ts';
import { eastJavaPackage } from '../../src/config.ts';
import { createOrm, migrate } from '../../src/db/createOrm.ts';
import { importPackage } from '../../src/ingest/index.ts';
import { openDatabase } from '../ingest/support/openDatabase.ts';
import { readWholeDatabase, readWholeDatabaseAt } from '../ingest/support/readWholeDatabase.ts';
import { engines } from '../support/databases.ts';
import type { Engine } from '../support/databases.ts';

const now = new Date('2026-11-21T12:00:00Z');

describe.each(engines)('a backup of $name', (engine) => {
  const { orm } = openDatabase(engine);
  const other = engines.find(({ name }) => name !== engine.name) as Engine;
  let folder = '';
  const inFolder = (name: string) => join(folder, name);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pionir-backup-'));
    await importPackage(orm(), eastJavaPackage, { now });
    await importPackage(orm(), await withAnotherNote(inFolder('second')), { now });
    await writeBackup(orm(), inFolder('whole.gz'), { now });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('says first what it is', async () => {
    const [first = ''] = (await textOf('whole.gz')).split('\n', 1);
    expect(JSON.parse(first)).toMatchObject({
      format: 'pionir-backup',
      version: 1,
      madeAt: '2026-11-21T12:00:00.000Z',
      engine: engine.name,
      revision: { number: 2 },
      tables: expect.arrayContaining([expect.objectContaining({ name: 'figure', rows: 1094 })]),
    });
  });

  it('restored into the same engine holds the same', async () => {
    const target = await engine.createDatabase();
    await restoreBackup(target.url, inFolder('whole.gz'), { force: false });
    const restored = target.url.startsWith('sqlite:') ? await stat(target.url.slice('sqlite:'.length)) : null;
    expect((restored?.mode ?? 0o600) & 0o777).toBe(0o600);
    expect(await readWholeDatabaseAt(target.url)).toBe(await readWholeDatabase(orm()));
    await target.drop();
  });

  it('restored into the other engine holds the same, is sound, and goes back the same', async () => {
    const target = await other.createDatabase();
    await restoreBackup(target.url, inFolder('whole.gz'), { force: false });
    const restored = await createOrm(target.url);
    expect(await checkDatabase(restored)).toEqual([]);
    expect(await restored.migrator.getPending()).toEqual([]);
    await writeBackup(restored, inFolder('other.gz'), { now });
    expect(await importPackage(restored, inFolder('second'), { now })).toMatchObject({ changed: false, revision: 2 });
    await restored.close();
    expect(await linesOf('other.gz')).toEqual(await linesOf('whole.gz'));
    await target.drop();
  });

  it('is of one moment, though others write meanwhile', async () => {
    const database = await engine.createDatabase();
    const writer = await createOrm(database.url);
    const reader = await createOrm(database.url);
    await migrate(writer);
    await importPackage(writer, eastJavaPackage, { now });
    await Promise.all([
      writeBackup(reader, inFolder('meanwhile.gz'), { now }),
      importPackage(writer, inFolder('second'), { now }),
    ]);
    await Promise.all([writer.close(), reader.close()]);
    const target = await engine.createDatabase();
    await restoreBackup(target.url, inFolder('meanwhile.gz'), { force: false });
    const restored = await createOrm(target.url);
    expect(await checkDatabase(restored)).toEqual([]);
    await restored.close();
    await Promise.all([database.drop(), target.drop()]);
  });

  it('replaces what a database holds only when told to, and then all of it', async () => {
    const target = await engine.createDatabase();
    const before = await createOrm(target.url);
    await migrate(before);
    await importPackage(before, eastJavaPackage, { now });
    const held = await readWholeDatabase(before);
    await before.close();
    await expect(restoreBackup(target.url, inFolder('whole.gz'), { force: false })).rejects.toThrow(
      /^Found a database that holds something \(.*figure.*\), expected an empty one, or --force/,
    );
    expect(await readWholeDatabaseAt(target.url)).toBe(held);
    await restoreBackup(target.url, inFolder('whole.gz'), { force: true });
    expect(await readWholeDatabaseAt(target.url)).toBe(await readWholeDatabase(orm()));
    await target.drop();
  });

  it.each<[string, (bytes: Buffer) => Buffer, string]>([
    ['that is cut', (bytes) => bytes.subarray(0, bytes.length / 2), 'a file that ends too early'],
    ['without its last line', (bytes) => gzipSync(gunzipSync(bytes).subarray(0, -100)), 'a file that ends too early'],
    ['with another digit', (bytes) => edit(bytes, '27500,', '27501,'), 'other content than the checksum tells'],
    ['of a later version', (bytes) => edit(bytes, '"version":1', '"version":2'), 'a backup of version 2'],
    [
      'of a newer schema',
      (bytes) => edit(bytes, '"migrations":[', '"migrations":["Next",'),
      'a backup whose schema has had Next',
    ],
    ['that is something else', () => gzipSync('{"format":"other"}\n'), 'a file of another kind'],
    ['that is no archive', () => Buffer.from('27500'), 'a file that cannot be unpacked'],
  ])('%s is refused before anything is touched', async (_what, spoil, found) => {
    await writeFile(inFolder('spoilt.gz'), spoil(await readFile(inFolder('whole.gz'))));
    const target = await engine.createDatabase();
    await expect(restoreBackup(target.url, inFolder('spoilt.gz'), { force: true })).rejects.toThrow(found);
    const after = await createOrm(target.url);
    expect(await after.em.fork().execute(tablesQuery(engine))).toEqual([]);
    await after.close();
    await target.drop();
  });

  it('that is broken off leaves no file, nor does a restore leave anything', async () => {
    const signal = AbortSignal.abort(new Error('Enough.'));
    await expect(writeBackup(orm(), inFolder('never.gz'), { now, signal })).rejects.toThrow('Enough.');
    expect((await readdir(folder)).filter((name) => name.startsWith('never'))).toEqual([]);
    const target = await engine.createDatabase();
    await expect(restoreBackup(target.url, inFolder('whole.gz'), { force: true, signal })).rejects.toThrow('Enough.');
    const after = await createOrm(target.url);
    expect(
      await after.em.fork().execute(`${tablesQuery(engine)} and ${nameColumn(engine)} <> 'mikro_orm_migrations'`),
    ).toEqual([]);
    await after.close();
    await target.drop();
  });

  async function textOf(file: string): Promise<string> {
    return gunzipSync(await readFile(inFolder(file))).toString();
  }

  /** The rows, in any order: that of a key is the database's own. */
  async function linesOf(file: string): Promise<string[]> {
    return (await textOf(file)).split('\n').slice(1, -2).toSorted();
  }
});

async function withAnotherNote(folder: string): Promise<string> {
  await cp(eastJavaPackage, folder, { recursive: true });
  const figures = join(folder, 'figures.csv');
  await writeFile(figures, (await readFile(figures, 'utf8')).replaceAll('Same number as', 'The same number as'));
  return folder;
}

function edit(bytes: Buffer, from: string, to: string): Buffer {
  return gzipSync(gunzipSync(bytes).toString().replace(from, to));
}

function nameColumn({ name }: Engine): string {
  return name === 'SQLite' ? 'name' : 'tablename';
}

function tablesQuery(engine: Engine): string {
  return engine.name === 'SQLite'
    ? "select name from sqlite_master where type = 'table' and name not like 'sqlite_%'"
    : 'select tablename from pg_tables where schemaname = current_schema()';
}
