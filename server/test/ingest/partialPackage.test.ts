import { beforeAll, describe, expect, it } from 'vitest';
import { eastJavaPackage } from '../../src/config.ts';
import type { Orm } from '../../src/db/createOrm.ts';
import { draftSource, importPackage, PackageProblems, RevisionChanged } from '../../src/ingest/index.ts';
import type { DraftRow, ImportOptions, TableName } from '../../src/ingest/index.ts';
import { engines } from '../support/databases.ts';
import { copyPackage } from './support/copyPackage.ts';
import { openDatabase } from './support/openDatabase.ts';
import { readWholeDatabase } from './support/readWholeDatabase.ts';
import { unsaid } from './support/unsaid.ts';
import { added, changed } from './support/secondPackage.ts';

const now = new Date('2026-11-21T12:00:00Z');
const later = new Date('2026-12-01T12:00:00Z');

const newFigure: Readonly<Record<string, string>> = {
  figure_id: added,
  subject_kind: 'cohort',
  subject_id: '3503-dbhcht-mixed-2025',
  measure: 'HEADCOUNT',
  value: '9900',
  unit: 'people',
  source_id: '3503-harian-news-2025',
  printed: '9.900',
  precision: 'EXACT',
  standing: 'NORMAL',
};

type Drafted = readonly [TableName, Readonly<Record<string, string>>];

function drafted(...rows: readonly Drafted[]): DraftRow[] {
  return rows.map(([table, cells], index) => ({ table, cells, place: index + 1 }));
}

describe.each(engines)('additions and corrections, and $name', (engine) => {
  const { orm } = openDatabase(engine);
  beforeAll(() => importPackage(orm(), eastJavaPackage, { now }));

  const publish = (rows: readonly DraftRow[], options: Partial<ImportOptions> = {}) =>
    importPackage(orm(), draftSource('east-java', rows), { now: later, partial: true, ...options });
  const refusal = async (...cells: readonly Drafted[]) => {
    const before = await readWholeDatabase(orm());
    const error = await publish(drafted(...cells)).catch((fault: unknown) => fault);
    expect(await readWholeDatabase(orm())).toBe(before);
    if (!(error instanceof PackageProblems)) throw error;
    expect(unsaid(error.problems)).toEqual([]);
    return error.problems;
  };
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
        ['figures', newFigure],
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
    await copy.write('figures', [header, ...records, header.map((column) => newFigure[column] ?? '')]);
    expect(await importPackage(orm(), copy.folder, { now: later })).toMatchObject({ changed: false, revision: 2 });
  });

  it('leave the cells of a correction that they say nothing of, lists too', async () => {
    await publish(drafted(['cohorts', { cohort_id: '3501-apbd-informal-informal-added-2025', note: 'Seen again.' }]));
    expect(
      await rows(
        `select "relation", "other_id" from "cohort_link" where "cohort_id" = '3501-apbd-informal-informal-added-2025'`,
      ),
    ).toEqual([{ relation: 'ADDS_TO', other_id: '3501-apbd-informal-informal-2025' }]);
  });

  it('may trade what only one row may hold, and may not take it', async () => {
    await publish(
      drafted(
        ['regencies', { code: '3501', kemendagri_code: '35.02' }],
        ['regencies', { code: '3502', kemendagri_code: '35.01' }],
      ),
    );
    expect(
      await rows(`select "kemendagri_code" as "code" from "regency" where "code" in ('3501', '3502') order by "line"`),
    ).toEqual([{ code: '35.02' }, { code: '35.01' }]);
    expect(await refusal(['regencies', { code: '3503', kemendagri_code: '35.04' }])).toEqual([
      {
        file: 'regencies',
        line: 1,
        column: 'kemendagri_code',
        found: '"35.04"',
        expected: 'a code used once; line 5 of the package east-java has it too',
      },
    ]);
  });

  it('are refused with their place in the draft, all problems at once', async () => {
    const problems = await refusal(
      ['figures', { ...newFigure, figure_id: 'another-figure-1', value: '9,900', subject_id: 'nobody' }],
      ['sources', { source_id: 'new-source', url: 'javascript:alert(1)', colour: 'red' }],
      [
        'figures',
        {
          ...newFigure,
          figure_id: 'another-figure-2',
          standing: 'PREFERRED',
          subject_id: '3501-apbd-fishers-fishers-2023',
          period_from: '2023-11',
        },
      ],
    );
    expect(problems.map(({ file, line, column, found }) => `${file} ${line} ${column} ${found}`).toSorted()).toEqual(
      [
        'figures 1 subject_id "nobody"',
        'figures 1 value "9,900"',
        'sources 2 accessed_on an empty cell',
        'sources 2 colour the unknown column "colour"',
        'sources 2 gist an empty cell',
        'sources 2 publisher an empty cell',
        'sources 2 publisher_kind an empty cell',
        'sources 2 url "javascript:alert(1)"',
      ].toSorted(),
    );
  });

  it('are held against the rows that are there', async () => {
    const [used] = await rows(
      `select "cohort_id", "period_from", "period_to", "line" from "figure" where "cohort_id" is not null and "standing" = 'PREFERRED' and "measure" = 'HEADCOUNT' and "period_to" is null order by "line" limit 1`,
    );
    expect(
      await refusal(
        [
          'figures',
          {
            ...newFigure,
            figure_id: 'another-figure',
            standing: 'PREFERRED',
            subject_id: String(used?.['cohort_id']),
            period_from: String(used?.['period_from'] ?? ''),
          },
        ],
        ['cohorts', { cohort_id: '3501-apbd-fishers-fishers-2023', contains: '3501-apbd-informal-informal-2025' }],
        ['figures', { figure_id: '3515-workforce-1', value: '0', printed: '0' }],
      ),
    ).toEqual([
      {
        file: 'cohorts',
        line: 2,
        column: 'contains',
        found:
          'the ring 3501-apbd-fishers-fishers-2023 → 3501-apbd-informal-informal-2025 → 3501-apbd-fishers-fishers-2023',
        expected: 'no ring',
      },
      {
        file: 'figures',
        line: 1,
        column: 'standing',
        found: '"PREFERRED"',
        expected: `one PREFERRED figure for a subject, measure and period; line ${used?.['line']} of the package east-java has it already`,
      },
      {
        file: 'east-java/totals.csv',
        line: 41,
        column: 'part_figure_ids',
        found: '"3515-workforce-1"',
        expected: 'a second figure other than zero, as it is a RATIO',
      },
    ]);
  });

  it('need a package that has been published', async () => {
    const elsewhere = draftSource('west-java', drafted(['figures', newFigure]));
    await expect(importPackage(orm(), elsewhere, { now, partial: true })).rejects.toMatchObject({
      problems: expect.arrayContaining([
        {
          file: 'draft',
          line: null,
          column: 'name',
          found: '"west-java"',
          expected: 'the name of a package that has been published',
        },
      ]),
    });
  });

  it('are refused when another revision is the newest than the publisher saw', async () => {
    const before = await readWholeDatabase(orm());
    const correction = drafted(['figures', { figure_id: changed, note: 'Late.' }]);
    const fault = await publish(correction, { expectedRevision: 1 }).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(RevisionChanged);
    expect(fault).toMatchObject({ expected: 1, found: 4 });
    expect(await readWholeDatabase(orm())).toBe(before);
    expect(await publish(correction, { expectedRevision: 4 })).toMatchObject({ changed: true, revision: 5 });
  });

  it('of two publishers at once: one is published, the other is told', async () => {
    const correct = (note: string) =>
      publish(drafted(['figures', { figure_id: changed, note }]), { expectedRevision: 5 });
    const settled = await Promise.allSettled([correct('One.'), correct('Two.')]);
    expect(settled.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const refused = settled.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    expect(refused.reason).toMatchObject({ name: 'RevisionChanged', expected: 5, found: 6 });
  });

  it('are there together with what is written alongside, or not at all', async () => {
    const before = await readWholeDatabase(orm());
    const correction = drafted(['figures', { figure_id: changed, note: 'Later still.' }]);
    const fails = publish(correction, {
      async alongside(em, { revision }) {
        expect(revision).toBe(7);
        await em.execute(`update "revision" set "note" = 'Written alongside.' where "number" = 7`, [], 'run');
        throw new Error('No room.');
      },
    });
    await expect(fails).rejects.toThrow('No room.');
    expect(await readWholeDatabase(orm())).toBe(before);
    await publish(correction, {
      async alongside(em) {
        await em.execute(`update "revision" set "note" = 'Written alongside.' where "number" = 7`, [], 'run');
      },
    });
    expect(await rows('select "note" from "revision" where "number" = 7')).toEqual([{ note: 'Written alongside.' }]);
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
