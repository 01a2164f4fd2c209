import { describe, expect, it } from 'vitest';
import type { TableName } from '../../src/ingest/index.ts';
import { copyPackage } from './support/copyPackage.ts';

const texts: readonly (readonly [TableName, string, string])[] = [
  ['sources', 'gist_id', 'gist'],
  ['totals', 'statement_id', 'statement_en'],
  ['claims', 'statement_id', 'statement_en'],
  ['claims', 'claimant_id', 'claimant'],
  ['claims', 'note_id', 'note'],
];

describe.each(texts)('the texts of %s in %s', (table, indonesian, english) => {
  async function pairs() {
    const [header = [], ...rows] = await (await copyPackage()).read(table);
    const cell = (cells: string[], column: string) => cells[header.indexOf(column)] ?? '';
    return rows.map((cells) => ({ row: cells[0], id: cell(cells, indonesian), en: cell(cells, english) }));
  }

  it('are there in both languages or in neither', async () => {
    expect((await pairs()).filter(({ id, en }) => (id === '') !== (en === ''))).toEqual([]);
  });

  it('tell the same numbers in both languages', async () => {
    expect((await pairs()).filter(({ id, en }) => digitsOf(id) !== digitsOf(en))).toEqual([]);
  });

  it('print numbers the Indonesian way', async () => {
    const foreign = /\d,\d{3}(?!\d)/;
    expect((await pairs()).filter(({ id }) => foreign.test(id))).toEqual([]);
  });
});

/** The numbers of a text in some order, without what separates their digits. */
function digitsOf(text: string): string {
  const numbers = text.match(/\d(?:[.,]?\d)*/g) ?? [];
  return numbers
    .map((number) => number.replaceAll(/[.,]/g, ''))
    .toSorted()
    .join(' ');
}
