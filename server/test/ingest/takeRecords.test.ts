import { describe, expect, it } from 'vitest';
import { canonicalText, placesOf } from '../../src/ingest/canonicalText.ts';
import type { SoundRow } from '../../src/ingest/readTable.ts';
import type { RowRecords } from '../../src/ingest/rows/RowBatch.ts';
import { takeRecords } from '../../src/ingest/rows/takeRecords.ts';
import { tables, tablesByName } from '../../src/ingest/tables/index.ts';
import type { StoredRecord, Table } from '../../src/ingest/tables/index.ts';

const figures = tablesByName.figures as unknown as Table;

const subjects = {
  cohort: ['35-a-2024', 'HEADCOUNT'],
  program: ['35-a', 'BUDGET_PREMIUM'],
  regency: ['3509', 'ACTIVE_MEMBERS'],
  province: ['35', 'ACTIVE_MEMBERS'],
} as const;

/** As many rows as asked of each kind in turn, line by line. */
function rowsOf(kinds: readonly (readonly [keyof typeof subjects, number])[], line: (index: number) => number) {
  const all = kinds.flatMap(([kind, count]) => Array.from({ length: count }, () => kind));
  return all.map((kind, index): SoundRow => {
    const [subject, measure] = subjects[kind];
    const row = {
      figure_id: `figure-${index}`,
      subject_kind: kind,
      subject_id: subject,
      measure,
      value: index / 4,
      unit: 'people',
      period_from: index % 3 === 0 ? '2024-05' : null,
      period_to: null,
      source_id: 'a-"source"',
      printed: `${index},25 – "š"`,
      precision: 'EXACT',
      standing: 'NORMAL',
      standing_reason: null,
      note: null,
    };
    return { row, line: line(index), keptAs: line(index) };
  });
}

/** What the database makes of them. */
function written(taken: readonly RowRecords[], contents: readonly string[]): StoredRecord[] {
  return taken.flatMap(({ columns, same, counted, records }) => {
    const lists =
      typeof records === 'string' ? JSON.parse(records) : contents.slice(...records).map((text) => JSON.parse(text));
    return (lists as StoredRecord[string][][]).map((values, index) => ({
      ...same,
      ...Object.fromEntries(columns.map(({ name, place }) => [name, values[place] as StoredRecord[string]])),
      ...(counted && { [counted.name]: counted.from + index }),
    }));
  });
}

describe('records', () => {
  it.each<[string, SoundRow[], number]>([
    ['rows of one kind', rowsOf([['cohort', 40]], (index) => index + 2), 1],
    [
      'rows of several kinds',
      rowsOf(
        [
          ['cohort', 40],
          ['program', 30],
          ['regency', 60],
        ],
        (index) => index + 2,
      ),
      3,
    ],
    [
      'a province, whose record is more than its cells',
      rowsOf(
        [
          ['cohort', 70],
          ['province', 3],
        ],
        (index) => index + 2,
      ),
      1,
    ],
    ['lines that are left out', rowsOf([['cohort', 60]], (index) => (index < 30 ? index + 2 : index + 5)), 2],
    [
      'kinds that change at every row',
      rowsOf(
        Array.from({ length: 30 }, (_, index) => [index % 2 ? 'cohort' : 'program', 1]),
        (index) => index + 2,
      ),
      0,
    ],
  ])('are the same out of canonical texts: %s', (_name, rows, runs) => {
    const contents = rows.map(({ row }) => canonicalText(figures, row));
    const taken = takeRecords(figures, rows, contents);
    expect(taken.filter(({ records }) => typeof records !== 'string')).toHaveLength(runs);
    expect(written(taken, contents)).toEqual(
      rows.map(({ row, keptAs }) => ({ ...figures.storage.toRecord(row), line: keptAs })),
    );
  });

  it('are texts of their own where some rows have no record, or there are none', () => {
    const rows = rowsOf([['cohort', 40]], (index) => index + 2);
    const [only, ...others] = takeRecords(figures, rows, [...rows.map(() => '[]'), '[]']);
    expect([typeof only?.records, others]).toEqual(['string', []]);
    expect(takeRecords(figures, [], [])).toEqual([]);
  });

  it('are made of cells that have a place in every canonical text', () => {
    const made = [tablesByName.cohorts, tablesByName.figures] as unknown as Table[];
    for (const table of made) {
      const cells = table.storage.cellsOf?.({ subject_kind: 'cohort' }) ?? {};
      const named = Object.values(cells).filter((cell) => cell !== null);
      expect(named.length).toBeGreaterThan(10);
      for (const cell of named) expect(placesOf(table).get(cell), `${table.name}.${cell}`).toBeGreaterThan(0);
    }
    expect(tables.filter(({ storage }) => storage.cellsOf !== undefined)).toEqual(made);
  });

  it('leave columns without a place that may be left out, and those after them', () => {
    const claims = tablesByName.claims as unknown as Table;
    const names = Object.keys(claims.columns);
    const late = names.findIndex((name) => claims.columns[name]?.addedLater === true);
    expect(late).toBeGreaterThan(0);
    expect([...placesOf(claims)]).toEqual(names.slice(0, late).map((name, index) => [name, index + 1]));
  });
});
