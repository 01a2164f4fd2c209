import { beforeAll, describe, expect, it } from 'vitest';
import { eastJavaPackage } from '../../src/config.ts';
import { draftSource, importPackage, PackageProblems } from '../../src/ingest/index.ts';
import { engines } from '../support/databases.ts';
import { drafted } from './support/drafted.ts';
import type { Drafted } from './support/drafted.ts';
import { openDatabase } from './support/openDatabase.ts';
import { readWholeDatabase } from './support/readWholeDatabase.ts';
import { unsaid } from './support/unsaid.ts';
import { addedRow } from './support/secondPackage.ts';

const now = new Date('2026-11-21T12:00:00Z');
const later = new Date('2026-12-01T12:00:00Z');

describe.each(engines)('additions and corrections that do not hold, and $name', (engine) => {
  const { orm } = openDatabase(engine);
  beforeAll(() => importPackage(orm(), eastJavaPackage, { now }));

  const refusal = async (...cells: readonly Drafted[]) => {
    const before = await readWholeDatabase(orm());
    const error = await importPackage(orm(), draftSource('east-java', drafted(...cells)), {
      now: later,
      partial: true,
    }).catch((fault: unknown) => fault);
    expect(await readWholeDatabase(orm())).toBe(before);
    if (!(error instanceof PackageProblems)) throw error;
    expect(unsaid(error.problems)).toEqual([]);
    return error.problems;
  };
  const rows = (statement: string) => orm().em.fork().execute<Record<string, unknown>[]>(statement);

  it('may not take what only one row may hold', async () => {
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
      ['figures', { ...addedRow, figure_id: 'another-figure-1', value: '9,900', subject_id: 'nobody' }],
      ['sources', { source_id: 'new-source', url: 'javascript:alert(1)', colour: 'red' }],
      [
        'figures',
        {
          ...addedRow,
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
            ...addedRow,
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
    const elsewhere = draftSource('west-java', drafted(['figures', addedRow]));
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
});
