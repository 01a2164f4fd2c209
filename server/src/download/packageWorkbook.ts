import { languages, wordsOf } from '@pionir/shared';
import type { Readable } from 'node:stream';
import type { Em } from '../db/createOrm.ts';
import { dictionarySheet } from './dictionarySheet.ts';
import { otherSheets } from '../ingest/workbook/otherSheets.ts';
import { tables } from '../ingest/index.ts';
import type { Table } from '../ingest/index.ts';
import { aboutLines } from './aboutLines.ts';
import type { Edition } from './findEdition.ts';
import { packageValue } from './packageValue.ts';
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
  const sheets = tables.map((table) => tableSheet(em, table, edition));
  return writeWorkbook([about, dictionarySheet, ...sheets], new Date(edition.publishedAt));
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
