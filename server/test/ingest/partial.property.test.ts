import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { eastJavaPackage } from '../../src/config.ts';
import { draftSource, importPackage, tableNames, tables } from '../../src/ingest/index.ts';
import type { DraftRow, TableName } from '../../src/ingest/index.ts';
import { engines } from '../support/databases.ts';
import type { Engine } from '../support/databases.ts';
import { copyPackage } from './support/copyPackage.ts';
import type { PackageCopy } from './support/copyPackage.ts';
import { openDatabase } from './support/openDatabase.ts';

const now = new Date('2026-11-21T12:00:00Z');

/** A column of each table that any text may stand in. */
const freeColumn: Readonly<Record<TableName, string>> = {
  regencies: 'branch_note',
  sources: 'gist',
  indicators: 'note',
  programs: 'note',
  cohorts: 'note',
  figures: 'note',
  totals: 'note',
  claims: 'note',
};

interface Correction {
  readonly table: TableName;
  readonly row: number;
  readonly text: string;
  /** True where the row comes again under another identifier. */
  readonly again: boolean;
}

const correction: fc.Arbitrary<Correction> = fc.record({
  table: fc.constantFrom(...tableNames),
  row: fc.nat(1093),
  text: fc.string({ unit: fc.constantFrom('a', 'ñ', '"', ',', '=', ' ', '1'), minLength: 1, maxLength: 8 }),
  again: fc.boolean(),
});

describe('whatever is corrected and added', () => {
  const { orm } = openDatabase(engines[0] as Engine);
  beforeAll(() => importPackage(orm(), eastJavaPackage, { now }));

  it('makes the same content as the whole package with it does', async () => {
    const whole = await copyPackage();
    let counter = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(correction, { minLength: 1, maxLength: 6 }), async (corrections) => {
        const drafted = new Map<string, DraftRow>();
        for (const found of corrections) {
          counter += 1;
          const row = await apply(whole, found, counter);
          drafted.set(row.id, { ...row.draft, place: drafted.size + 1 });
        }
        await importPackage(orm(), draftSource('east-java', [...drafted.values()]), { now, partial: true });
        expect(await importPackage(orm(), whole.folder, { now })).toMatchObject({ changed: false });
      }),
      { numRuns: 10, seed: 20_261_121, endOnFailure: true },
    );
  });
});

/** Makes the correction in the whole package; gives the row that would bring it alone. */
async function apply(whole: PackageCopy, { table, row, text, again }: Correction, counter: number) {
  const records = await whole.read(table);
  const [header = [], ...rows] = records;
  const cells = [...(rows[row % rows.length] as string[])];
  cells[header.indexOf(freeColumn[table])] = text;
  // A denominator has no identifier of its own, a place has one of many meanings, a second preferred figure is none.
  const isNew = again && ['sources', 'programs', 'totals', 'claims'].includes(table);
  if (isNew) cells[0] = `again-${counter}`;
  const lines = isNew ? [...rows, cells] : rows.with(row % rows.length, cells);
  await whole.write(table, [header, ...lines]);
  const key = tables.find(({ name }) => name === table)?.primaryKey ?? [];
  const brought = header.filter((column) => isNew || key.includes(column) || column === freeColumn[table]);
  const texts = Object.fromEntries(brought.map((column) => [column, cells[header.indexOf(column)] as string]));
  return { id: `${table} ${key.map((column) => texts[column]).join(' ')}`, draft: { table, cells: texts } };
}
