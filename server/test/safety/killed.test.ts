import { randomInt } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkBackup } from '../../src/backup/checkBackup.ts';
import { restoreBackup } from '../../src/backup/restoreBackup.ts';
import { writeBackup } from '../../src/backup/writeBackup.ts';
import { checkDatabase } from '../../src/check/checkDatabase.ts';
import { eastJavaPackage } from '../../src/config.ts';
import { createOrm, migrate } from '../../src/db/createOrm.ts';
import type { Orm } from '../../src/db/createOrm.ts';
import { sqliteMigrations } from '../../src/db/migrations/sqlite/index.ts';
import { importPackage } from '../../src/ingest/index.ts';
import { engines } from '../support/databases.ts';
import type { TestDatabase } from '../support/databases.ts';
import { copyDatabase } from './support/copyDatabase.ts';
import { KilledWork } from './support/KilledWork.ts';

const now = new Date('2026-11-21T12:00:00Z');
const before = new Date('2026-11-20T12:00:00Z');
const seed = Number(process.env['KILL_SEED'] ?? randomInt(2 ** 31));
/** On each engine: what every run of the tests has time for. Before a release it is KILLS=200. */
const kills = Number(process.env['KILLS'] ?? 60);
const migrations = sqliteMigrations.map(({ name }) => name);
const minutes = 60_000;

describe.each(engines)('$name, when its process is killed at a random moment', (engine) => {
  let folder = '';
  let base: TestDatabase;
  let killed: KilledWork;
  const inFolder = (name: string) => join(folder, name);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pionir-killed-'));
    await writeSecondPackage(inFolder('second'));
    base = await engine.createDatabase();
    await using(base.url, async (orm) => {
      await migrate(orm);
      await importPackage(orm, eastJavaPackage, { now });
    });
    const later = await copyDatabase(engine, base.url);
    await using(later.url, async (orm) => {
      await importPackage(orm, inFolder('second'), { now });
      await writeBackup(orm, inFolder('later.gz'), { now });
    });
    await later.drop();
    killed = new KilledWork(engine, base.url, seed);
  });
  afterAll(async () => {
    await killed.close();
    await base.drop();
    await rm(folder, { recursive: true, force: true });
  });

  it(
    'an import leaves the old revision or the new one',
    async () => {
      const { other } = await killed.killOften({ work: 'import', folder: inFolder('second') }, Math.ceil(kills * 0.4));
      expect(other).toEqual([]);
    },
    15 * minutes,
  );

  it(
    'a publication of drafted rows does so too',
    async () => {
      const cells = { figure_id: '3502-dbhcht-vulnerable-workers-2025-headcount-1', value: '43825', printed: '43.825' };
      const rows = [{ table: 'figures', place: 1, cells }];
      expect((await killed.killOften({ work: 'publish', rows }, Math.ceil(kills * 0.25))).other).toEqual([]);
    },
    15 * minutes,
  );

  it(
    'a backup never looks whole when it is not, and the one before stays until then',
    async () => {
      const file = inFolder('backup.gz');
      await using(base.url, (orm) => writeBackup(orm, file, { now: before }));
      const { other } = await killed.killOften({ work: 'backup', file }, Math.ceil(kills * 0.2), async () => {
        await checkBackup(file, migrations);
      });
      expect(other).toEqual([]);
      const parts = (await readdir(folder)).filter((name) => name.endsWith('.part'));
      for (const part of parts) {
        // Whole but for its name, where the process was killed just before it got it.
        const found = await checkBackup(inFolder(part), migrations).catch((error: Error) => error.message);
        expect([JSON.stringify({ madeAt: now }), 'Found a file that ends too early']).toContain(
          typeof found === 'string' ? found.split(',', 1)[0] : JSON.stringify({ madeAt: found.madeAt }),
        );
      }
    },
    15 * minutes,
  );

  it(
    'a restored database is the old one or the new one, and can be restored once more',
    async () => {
      const task = { work: 'restore', file: inFolder('later.gz') } as const;
      expect((await killed.killOften(task, Math.ceil(kills * 0.15))).other).toEqual([]);
      const { url, drop } = await killed.killedDatabase(task, 50);
      await restoreBackup(url, task.file, { force: true });
      await using(url, async (orm) => expect(await checkDatabase(orm)).toEqual([]));
      const beside = engine.name === 'SQLite' ? await readdir(dirname(url.slice('sqlite:'.length))) : [];
      expect(beside.filter((name) => name.includes('.restore'))).toEqual([]);
      await drop();
    },
    15 * minutes,
  );
});

/** With a figure that moves ranks. */
async function writeSecondPackage(folder: string): Promise<void> {
  await cp(eastJavaPackage, folder, { recursive: true });
  const figures = join(folder, 'figures.csv');
  const text = await readFile(figures, 'utf8');
  await writeFile(
    figures,
    text.replace('HEADCOUNT,23825,people', 'HEADCOUNT,43825,people').replace('23.825', '43.825'),
  );
}

async function using(url: string, use: (orm: Orm) => Promise<unknown>): Promise<void> {
  const orm = await createOrm(url);
  try {
    await use(orm);
  } finally {
    await orm.close();
  }
}
