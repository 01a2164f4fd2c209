import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { eastJavaPackage } from '../../src/config.ts';
import { importPackage, tableNames, tables } from '../../src/ingest/index.ts';
import { engines } from '../support/databases.ts';
import { copyPackage } from './support/copyPackage.ts';
import type { PackageCopy } from './support/copyPackage.ts';
import { openDatabase } from './support/openDatabase.ts';
import { readWholeDatabase } from './support/readWholeDatabase.ts';

const now = new Date('2026-11-21T12:00:00Z');
const later = new Date('2026-12-01T12:00:00Z');

describe.each(engines)('an import into $name', (engine) => {
  const { orm } = openDatabase(engine);
  const countRows = async (table: string) => {
    const [row] = await orm()
      .em.fork()
      .execute<{ count: number | string }[]>(`select count(*) as count from "${table}"`);
    return Number(row?.count);
  };

  it('holds every row of the real package', async () => {
    const result = await importPackage(orm(), eastJavaPackage, { now });
    expect(result).toEqual({
      changed: true,
      package: 'east-java',
      revision: 1,
      rows: {
        regencies: 38,
        sources: 397,
        indicators: 342,
        programs: 91,
        cohorts: 210,
        figures: 1094,
        totals: 107,
        claims: 47,
      },
    });
    for (const { name, storage } of tables) expect(await countRows(storage.table)).toBe(result.rows[name]);
    expect(await countRows('total_part')).toBe(309);
    expect(await countRows('cohort_link')).toBe(109);
    expect(await orm().em.fork().execute('select "number", "published_at", "package", "note" from "revision"')).toEqual(
      [
        {
          number: 1,
          published_at: '2026-11-21T12:00:00.000Z',
          package: 'east-java',
          note: 'Impor pertama east-java (first import).',
        },
      ],
    );
  });

  it('keeps values, lists and provenance', async () => {
    const em = orm().em.fork();
    expect(
      await em.execute(`select * from "figure" where "id" = '3504-dbhcht-vulnerable-workers-2023-headcount-1'`),
    ).toEqual([
      expect.objectContaining({
        cohort_id: '3504-dbhcht-vulnerable-workers-2023',
        program_id: null,
        regency_code: null,
        province_code: null,
        value: 27500,
        printed: '27.500',
        package: 'east-java',
        line: 150,
      }),
    ]);
    const [program] = await em.execute<{ funding: string | string[]; regency_code: null }[]>(
      `select * from "program" where "id" = '35-dbhcht'`,
    );
    expect(program).toMatchObject({ regency_code: null, province_code: '35' });
    expect([program?.funding].flat().map((funding) => funding?.replaceAll(/[["\]]/g, ''))).toEqual(['DBHCHT']);
  });

  it('changes nothing the second time', async () => {
    const before = await readWholeDatabase(orm());
    expect(await importPackage(orm(), eastJavaPackage, { now: later })).toMatchObject({ changed: false, revision: 1 });
    expect(await readWholeDatabase(orm())).toBe(before);
  });

  it('changes nothing for other bytes of the same content: CRLF, a byte order mark, rows and columns shuffled', async () => {
    const copy = await copyPackage();
    for (const table of tableNames) await shuffle(copy, table);
    const before = await readWholeDatabase(orm());
    expect(await importPackage(orm(), copy.folder, { now: later })).toMatchObject({ changed: false, revision: 1 });
    expect(await readWholeDatabase(orm())).toBe(before);
  });

  it('publishes a change as the next revision, and writes relations and parts anew', async () => {
    const copy = await copyPackage();
    await copy.setCell('cohorts', '3501-apbd-informal-informal-2025', 'contains', '3501-apbd-fishers-fishers-2023');
    await copy.setCell('figures', '35-coverage-1', 'note', 'Seen again.');
    expect(await importPackage(orm(), copy.folder, { now: later, note: 'A list shrank.' })).toMatchObject({
      changed: true,
      revision: 2,
    });
    const em = orm().em.fork();
    expect(
      await em.execute(`select "other_id" from "cohort_link" where "cohort_id" = '3501-apbd-informal-informal-2025'`),
    ).toEqual([{ other_id: '3501-apbd-fishers-fishers-2023' }]);
    expect(await em.execute(`select "note" from "figure" where "id" = '35-coverage-1'`)).toEqual([
      { note: 'Seen again.' },
    ]);
    expect(await countRows('figure')).toBe(1094);
    expect(await countRows('total_part')).toBe(309);
    expect(await em.execute('select "note" from "revision" where "number" = 2')).toEqual([{ note: 'A list shrank.' }]);
  });

  it('takes two places that have traded their Kemendagri codes', async () => {
    const copy = await copyPackage();
    const [header = [], first = [], second = []] = await copy.read('regencies');
    const position = header.indexOf('kemendagri_code');
    await copy.setCell('regencies', first[0] as string, 'kemendagri_code', second[position] as string);
    await copy.setCell('regencies', second[0] as string, 'kemendagri_code', first[position] as string);
    const codes = () =>
      orm()
        .em.fork()
        .execute<{ code: string }[]>('select "kemendagri_code" as "code" from "regency" order by "regency"."code"');
    const before = (await codes()).map(({ code }) => code);
    expect(await importPackage(orm(), copy.folder, { now: later })).toMatchObject({ changed: true, revision: 3 });
    expect((await codes()).map(({ code }) => code)).toEqual([before[1], before[0], ...before.slice(2)]);
    expect(await importPackage(orm(), eastJavaPackage, { now: later })).toMatchObject({ changed: true, revision: 4 });
    expect((await codes()).map(({ code }) => code)).toEqual(before);
  });

  it('tells how far it has come', async () => {
    const seen: string[] = [];
    await importPackage(orm(), eastJavaPackage, {
      now: later,
      onProgress: (step) =>
        seen.push(step.doing === 'READING' ? `${step.table} ${step.rows}` : `${step.doing} ${step.done} of ${step.of}`),
    });
    expect(seen).toEqual([
      'regencies 38',
      'sources 397',
      'indicators 342',
      'programs 91',
      'cohorts 210',
      'figures 500',
      'figures 1000',
      'figures 1094',
      'totals 107',
      'claims 47',
      'ARRANGING 1 of 2',
      'ARRANGING 2 of 2',
    ]);
  });
});

/** Reverses the columns and turns the rows around, with Windows line ends and a byte order mark. */
async function shuffle(copy: PackageCopy, table: (typeof tableNames)[number]): Promise<void> {
  const [header = [], ...rows] = await copy.read(table);
  await copy.write(
    table,
    [header, ...rows.toReversed()].map((cells) => cells.toReversed()),
  );
  const path = copy.path(`${table}.csv`);
  await writeFile(path, `\uFEFF${(await readFile(path, 'utf8')).replaceAll('\n', '\r\n')}`);
}
