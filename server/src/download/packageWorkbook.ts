import { languages, wordsOf } from '@pionir/shared';
import type { Readable } from 'node:stream';
import type { Em } from '../db/createOrm.ts';
import { dictionaryOf } from '../dictionary/dictionaryOf.ts';
import { otherSheets } from '../ingest/workbook/otherSheets.ts';
import { tables } from '../ingest/index.ts';
import type { Table } from '../ingest/index.ts';
import { aboutLines } from './aboutLines.ts';
import type { Edition } from './findEdition.ts';
import { packageValue } from './packageValue.ts';
import type { Line } from './printCsv.ts';
import { readEditionRows } from './readEditionRows.ts';
import type { Sheet } from './workbook/sheet.ts';
import { writeWorkbook } from './workbook/writeWorkbook.ts';

/** All data as a workbook: what it is, the dictionary in both languages, and a sheet for each table. */
export function packageWorkbook(em: Em, edition: Edition, address: string | null): Readable {
  const about: Sheet = {
    name: otherSheets.about,
    header: ['', ''],
    widths: [18, 100],
    pages: () => [wordsOf(languages).flatMap((language) => aboutLines(edition, address, language))],
  };
  const dictionary: Sheet = {
    name: otherSheets.dictionary,
    header: ['Tabel – Table', 'Kolom – Column', 'Jenis – Type', 'Wajib – Required', 'Arti', 'Meaning'],
    widths: [14, 20, 10, 10, 80, 80],
    pages: () => [tables.flatMap(dictionaryLines)],
  };
  const sheets = tables.map((table) => tableSheet(em, table, edition));
  return writeWorkbook([about, dictionary, ...sheets], new Date(edition.publishedAt));
}

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

function tableSheet(em: Em, table: Table, edition: Edition): Sheet {
  const names = Object.keys(table.columns);
  return {
    name: table.name,
    header: names,
    async *pages() {
      for await (const rows of readEditionRows(em, table, edition)) {
        yield rows.map((row) => names.map((name) => packageValue(row[name])));
      }
    },
  };
}
