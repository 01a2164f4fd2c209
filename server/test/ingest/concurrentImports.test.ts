import { spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { eastJavaPackage } from '../../src/config.ts';
import { createOrm, migrate } from '../../src/db/createOrm.ts';
import type { Em, Orm } from '../../src/db/createOrm.ts';
import { DatabaseBusy } from '../../src/db/DatabaseBusy.ts';
import { prepareDatabase } from '../../src/db/prepareDatabase.ts';
import { importPackage } from '../../src/ingest/index.ts';
import { takeWriteLock } from '../../src/ingest/store/takeWriteLock.ts';
import { engines } from '../support/databases.ts';
import type { Engine } from '../support/databases.ts';

const now = new Date('2026-11-21T12:00:00Z');
const preparer = fileURLToPath(new URL('support/prepareOnSignal.mjs', import.meta.url));
const [sqlite, postgresql] = engines as [Engine, Engine];

// SQLite waits for a lock without letting go of the process: there, only processes can meet.
describe('two imports into one PostgreSQL at once', () => {
  it('make one revision of the first import; the other finds nothing changed', async () => {
    const [one, other] = await openTwice(postgresql);
    await migrate(one);
    const results = await Promise.all([one, other].map((orm) => importPackage(orm, eastJavaPackage, { now })));
    expect(results.map(({ changed }) => changed).toSorted()).toEqual([false, true]);
    expect(results.map(({ revision }) => revision)).toEqual([1, 1]);
    expect(await revisionsOf(one)).toEqual([1]);
  });

  it('make an empty database ready together', async () => {
    const orms = await openTwice(postgresql);
    const options = { packageFolder: eastJavaPackage, now };
    const prepared = await Promise.all(orms.map((orm) => prepareDatabase(orm, options)));
    expect(prepared.map(({ revision }) => revision)).toEqual([1, 1]);
    expect(await revisionsOf(orms[0])).toEqual([1]);
    expect(await orms[0].migrator.getPending()).toEqual([]);
  });
});

describe.each(engines)('three processes that meet at one new database of $name', (engine) => {
  it('make it ready together, with one revision', async () => {
    const database = await engine.createDatabase();
    const ends = await prepareInProcesses(3, database.url);
    expect(ends).toEqual(Array.from({ length: 3 }, () => ({ code: 0, output: 'ready\n1\n', errors: '' })));
    const orm = await createOrm(database.url);
    expect(await revisionsOf(orm)).toEqual([1]);
    expect(await orm.migrator.getPending()).toEqual([]);
    await orm.close();
    await database.drop();
  });
});

describe('a start on an SQLite file that somebody else writes for longer than a change would be waited for', () => {
  it('waits for the end of it', async () => {
    const [one, other] = await openTwice(sqlite);
    await migrate(one);
    const begun = Promise.withResolvers<void>();
    const writing = one.em.fork().transactional(async (em) => {
      await takeWriteLock(em as Em);
      begun.resolve();
      await setTimeout(6000);
    });
    await begun.promise;
    expect(await prepareDatabase(other, { packageFolder: eastJavaPackage, now })).toEqual({
      imported: true,
      revision: 1,
    });
    await writing;
  });
});

describe('an SQLite file that a large first import keeps for itself', () => {
  it('is told to be busy to who opens it, and to be open afterwards', async () => {
    const database = await sqlite.createDatabase();
    const one = await createOrm(database.url);
    const ask = (statement: string) => one.em.getConnection().execute(statement);
    await ask('pragma journal_mode = truncate');
    await ask('begin exclusive');
    await expect(createOrm(database.url)).rejects.toThrow(DatabaseBusy);
    await ask('rollback');
    const other = await createOrm(database.url);
    expect(await other.em.getConnection().execute('pragma journal_mode')).toEqual([{ journal_mode: 'wal' }]);
    await Promise.all([one.close(), other.close()]);
    await database.drop();
  });
});

async function openTwice(engine: Engine): Promise<[Orm, Orm]> {
  const database = await engine.createDatabase();
  const orms: [Orm, Orm] = [await createOrm(database.url), await createOrm(database.url)];
  onTestFinished(async () => {
    await Promise.all(orms.map((orm) => orm.close()));
    await database.drop();
  });
  return orms;
}

async function revisionsOf(orm: Orm): Promise<number[]> {
  const rows = await orm.em.fork().execute<{ number: number }[]>('select "number" from "revision"');
  return rows.map(({ number }) => number);
}

/** Starts the processes, lets go of them together when each has loaded its code, and waits for their ends. */
async function prepareInProcesses(count: number, url: string) {
  const children = Array.from({ length: count }, () => spawn(process.execPath, [preparer, url, eastJavaPackage]));
  const ends = children.map(async (child) => {
    let output = '';
    let errors = '';
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
    const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
    return { code, output, errors };
  });
  const loaded = children.map((child) => new Promise((resolve) => child.stdout.once('data', resolve)));
  await Promise.race([Promise.all(loaded), Promise.all(ends)]);
  for (const child of children) child.stdin.end('go');
  return Promise.all(ends);
}
