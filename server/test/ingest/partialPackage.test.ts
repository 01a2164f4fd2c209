import { beforeAll, describe, expect, it } from 'vitest';
import { eastJavaPackage } from '../../src/config.ts';
import type { Orm } from '../../src/db/createOrm.ts';
import { draftSource, importPackage } from '../../src/ingest/index.ts';
import type { DraftRow, ImportOptions } from '../../src/ingest/index.ts';
import { engines } from '../support/databases.ts';
import { copyPackage } from './support/copyPackage.ts';
import { drafted } from './support/drafted.ts';
import { openDatabase } from './support/openDatabase.ts';
import { readWholeDatabase } from './support/readWholeDatabase.ts';
import { added, addedRow, changed } from './support/secondPackage.ts';

const now = new Date('2026-11-21T12:00:00Z');
const later = new Date('2026-12-01T12:00:00Z');

describe.each(engines)('additions and corrections, and $name', (engine) => {
  const { orm } = openDatabase(engine);
  beforeAll(() => importPackage(orm(), eastJavaPackage, { now }));

  const publish = (rows: readonly DraftRow[], options: Partial<ImportOptions> = {}) =>
    importPackage(orm(), draftSource('east-java', rows), { now: later, partial: true, ...options });
  const rows = (statement: string) => orm().em.fork().execute<Record<string, unknown>[]>(statement);

  it('change nothing where no row differs', async () => {
    const before = await readWholeDatabase(orm());
    const same = drafted(['figures', { figure_id: changed, value: '23825' }], ['regencies', { code: '3504' }]);
    expect(await publish(same)).toMatchObject({ changed: false, revision: 1 });
    expect(await readWholeDatabase(orm())).toBe(before);
  });

  it('leave every other row as it is, and make the same content as the whole package does', async () => {
    const relation = '3501-apbd-informal-informal-2025';
    const before = await rowsBut(orm(), [changed, relation]);
    const result = await publish(
      drafted(
        ['figures', addedRow],
        ['figures', { figure_id: changed, value: '43825', printed: '43.825' }],
        ['cohorts', { cohort_id: relation, contains: '3501-apbd-fishers-fishers-2023' }],
      ),
      { note: 'From a draft.' },
    );
    expect(result).toMatchObject({ changed: true, revision: 2, rows: { figures: 2, cohorts: 1, sources: 0 } });
    expect(await rowsBut(orm(), [changed, relation, added])).toBe(before);
    expect(
      await rows(
        `select "value", "line", "added_in" from "figure" where "id" in ('${changed}', '${added}') order by "line"`,
      ),
    ).toEqual([
      { value: 43825, line: 86, added_in: 1 },
      { value: 9900, line: 1096, added_in: 2 },
    ]);
    expect(await rows(`select "other_id" from "cohort_link" where "cohort_id" = '${relation}'`)).toEqual([
      { other_id: '3501-apbd-fishers-fishers-2023' },
    ]);
    expect(await rows('select "figures_added", "figures_changed", "note" from "revision" where "number" = 2')).toEqual([
      { figures_added: 1, figures_changed: 1, note: 'From a draft.' },
    ]);
    const copy = await copyPackage();
    await copy.setCell('figures', changed, 'value', '43825');
    await copy.setCell('figures', changed, 'printed', '43.825');
    await copy.setCell('cohorts', relation, 'contains', '3501-apbd-fishers-fishers-2023');
    const [header = [], ...records] = await copy.read('figures');
    await copy.write('figures', [header, ...records, header.map((column) => addedRow[column] ?? '')]);
    expect(await importPackage(orm(), copy.folder, { now: later })).toMatchObject({ changed: false, revision: 2 });
  });

  it('leave the cells of a correction that they say nothing of, lists too', async () => {
    await publish(drafted(['cohorts', { cohort_id: '3501-apbd-informal-informal-added-2025', note: 'Seen again.' }]));
    expect(await rows('select "note" from "revision" where "number" = 3')).toEqual([
      { note: 'Tambahan dan koreksi untuk east-java (additions and corrections).' },
    ]);
    expect(
      await rows(
        `select "relation", "other_id" from "cohort_link" where "cohort_id" = '3501-apbd-informal-informal-added-2025'`,
      ),
    ).toEqual([{ relation: 'ADDS_TO', other_id: '3501-apbd-informal-informal-2025' }]);
  });

  it('may trade what only one row may hold', async () => {
    await publish(
      drafted(
        ['regencies', { code: '3501', kemendagri_code: '35.02' }],
        ['regencies', { code: '3502', kemendagri_code: '35.01' }],
      ),
    );
    expect(
      await rows(`select "kemendagri_code" as "code" from "regency" where "code" in ('3501', '3502') order by "line"`),
    ).toEqual([{ code: '35.02' }, { code: '35.01' }]);
  });
});

/** The whole database but some rows, what belongs to them, and what tells of revisions. */
async function rowsBut(orm: Orm, ids: readonly string[]): Promise<string> {
  const whole = JSON.parse(await readWholeDatabase(orm)) as Record<string, string[]>;
  return JSON.stringify(
    Object.entries(whole)
      .filter(([table]) => !/revision|change/.test(table))
      .map(([table, found]) => [
        table,
        found.filter((row) => !ids.some((id) => row.includes(`{"id":"${id}"`) || row.includes(`{"cohort_id":"${id}"`))),
      ]),
  );
}
