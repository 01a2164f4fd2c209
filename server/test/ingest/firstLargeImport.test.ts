import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '../../src/db/createOrm.ts';
import type { Orm } from '../../src/db/createOrm.ts';
import { importPackage } from '../../src/ingest/index.ts';
import { engines } from '../support/databases.ts';
import type { Engine } from '../support/databases.ts';
import { copyPackage } from './support/copyPackage.ts';
import { readWholeDatabase } from './support/readWholeDatabase.ts';
import { refusalOf } from './support/refusalOf.ts';
import { usingDatabase } from './support/usingDatabase.ts';
import { withManyMore } from './support/withManyMore.ts';

const now = new Date('2026-11-21T12:00:00Z');

/** SQLite does not look then for the rows that others name: the import has. */
describe('a first import of very many rows into an SQLite file', { timeout: 60_000 }, () => {
  let database: Awaited<ReturnType<Engine['createDatabase']>>;
  beforeAll(async () => {
    database = await (engines[0] as Engine).createDatabase();
    await usingDatabase(database.url, migrate);
  });
  afterAll(() => database.drop());

  const ask = (orm: Orm, statement: string) => orm.em.getConnection().execute(statement);

  it('is refused where a row names another that is not there', async () => {
    const copy = await copyPackage();
    const rows = withManyMore(await copy.read('figures'), 30_000);
    const subject = (rows[0] as string[]).indexOf('subject_id');
    const source = (rows[0] as string[]).indexOf('source_id');
    rows.push((rows.at(-1) as string[]).with(0, 'last-but-one').with(subject, 'nobody'));
    rows.push((rows.at(-1) as string[]).with(0, 'last').with(source, 'nowhere'));
    await copy.write('figures', rows);
    await usingDatabase(database.url, async (orm) => {
      const before = await readWholeDatabase(orm);
      const { problems } = await refusalOf(orm, copy.folder);
      expect(problems.map(({ column, found }) => [column, found])).toEqual(
        expect.arrayContaining([
          ['subject_id', '"nobody"'],
          ['source_id', '"nowhere"'],
        ]),
      );
      expect(await readWholeDatabase(orm)).toBe(before);
    });
  });

  it('names no row that is not there, and SQLite looks again from then on', async () => {
    const copy = await copyPackage();
    await copy.write('figures', withManyMore(await copy.read('figures'), 30_000));
    await usingDatabase(database.url, async (orm) => {
      await importPackage(orm, copy.folder, { now });
      expect(await ask(orm, 'pragma foreign_key_check')).toEqual([]);
      expect(await ask(orm, 'pragma foreign_keys')).toEqual([{ foreign_keys: 1 }]);
      await expect(ask(orm, `update "figure" set "source_id" = 'nowhere'`)).rejects.toThrow(/FOREIGN KEY/);
    });
  });
});
