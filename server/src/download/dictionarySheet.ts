import { dictionaryOf } from '../dictionary/dictionaryOf.ts';
import { tables } from '../ingest/index.ts';
import type { Table } from '../ingest/index.ts';
import { otherSheets } from '../ingest/workbook/otherSheets.ts';
import type { Line } from './printCsv.ts';

/** The dictionary in both languages as a sheet of a workbook. */
export const dictionarySheet = {
  name: otherSheets.dictionary,
  header: ['Tabel – Table', 'Kolom – Column', 'Jenis – Type', 'Wajib – Required', 'Arti', 'Meaning'],
  widths: [14, 20, 10, 10, 80, 80],
  pages: () => [tables.flatMap(dictionaryLines)],
};

function dictionaryLines(table: Table): Line[] {
  const [indonesian, english] = [dictionaryOf(table, 'ID'), dictionaryOf(table, 'EN')];
  return english.columns.map(({ name, type, required, description }, index) => [
    table.name,
    name,
    type,
    required,
    indonesian.columns[index]?.description ?? null,
    description,
  ]);
}
