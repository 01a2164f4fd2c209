import { describe, expect, it } from 'vitest';
import { importPackage } from '../../src/ingest/index.ts';
import type { TableName } from '../../src/ingest/index.ts';
import { engines } from '../support/databases.ts';
import { copyPackage } from './support/copyPackage.ts';
import type { PackageCopy } from './support/copyPackage.ts';
import { openDatabase } from './support/openDatabase.ts';
import { refusalOf } from './support/refusalOf.ts';

const now = new Date('2026-11-21T12:00:00Z');
const later: readonly (readonly [TableName, string, string])[] = [
  ['claims', 'claim', 'claimant_id'],
  ['claims', 'claim', 'statement_id'],
  ['claims', 'claim', 'note_id'],
  ['totals', 'total', 'statement_id'],
  ['sources', 'source', 'gist_id'],
];

describe.each(engines)('columns that came later, and $name', (engine) => {
  const { orm } = openDatabase(engine);
  const valuesOf = async (stored: string, column: string) => {
    const rows = await orm().em.fork().execute<Record<string, string>[]>(`select "${column}" from "${stored}"`);
    return new Set(rows.map((row) => row[column]));
  };

  it('may be absent: nothing is known of them', async () => {
    const copy = await copyPackage();
    for (const [table, , column] of later) await replaceColumn(copy, table, column, null);
    expect(await importPackage(orm(), copy.folder, { now })).toMatchObject({ changed: true, revision: 1 });
    for (const [, stored, column] of later) expect(await valuesOf(stored, column)).toEqual(new Set([null]));
  });

  it('are the same content absent and empty', async () => {
    const copy = await copyPackage();
    for (const [table, , column] of later) await replaceColumn(copy, table, column, '');
    expect(await importPackage(orm(), copy.folder, { now })).toMatchObject({ changed: false, revision: 1 });
  });

  it('are a change once they hold something', async () => {
    const copy = await copyPackage();
    for (const [table, , column] of later) await replaceColumn(copy, table, column, 'Kalimat.');
    expect(await importPackage(orm(), copy.folder, { now })).toMatchObject({ changed: true, revision: 2 });
    for (const [, stored, column] of later) expect(await valuesOf(stored, column)).toEqual(new Set(['Kalimat.']));
  });

  it('are the only ones that may be absent', async () => {
    const copy = await copyPackage();
    await copy.editText('claims.csv', (text) =>
      text.replace(',note,note_id,', ',note_id,').replace('statement_en', 'statement_id'),
    );
    const missing = (await refusalOf(orm(), copy.folder)).problems.filter(({ found }) => found === 'no such column');
    expect(missing.map(({ column }) => column)).toEqual(['statement_en', 'note']);
  });
});

/** The column with the same text in every row, or none at all. */
async function replaceColumn(copy: PackageCopy, table: TableName, column: string, text: string | null): Promise<void> {
  const [header = [], ...rows] = await copy.read(table);
  const position = header.indexOf(column);
  const kept = (cells: string[]) => cells.filter((_cell, index) => index !== position);
  const added = (cell: string) => (text === null ? [] : [cell]);
  await copy.write(table, [
    [...kept(header), ...added(column)],
    ...rows.map((cells) => [...kept(cells), ...added(text ?? '')]),
  ]);
}
