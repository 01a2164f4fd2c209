import { Readable } from 'node:stream';
import type { DownloadFormat } from '@pionir/shared';
import type { RowCounts } from '../dataset/countRows.ts';
import type { Em } from '../db/createOrm.ts';
import { tables } from '../ingest/index.ts';
import type { Table, TableName } from '../ingest/index.ts';
import type { Edition } from './findEdition.ts';
import { packageArchive } from './packageArchive.ts';
import { packageWorkbook } from './packageWorkbook.ts';
import { printTable } from './printTable.ts';
import { readEditionRows } from './readEditionRows.ts';

/** A file of the data that can be taken away; its bytes are read from the database while they are sent. */
export interface Download {
  readonly path: string;
  readonly format: DownloadFormat;
  /** The table it holds; null where it holds all. */
  readonly table: TableName | null;
  /** The address is where readers find the data, for the citation. */
  readonly open: (em: Em, edition: Edition, address: string | null) => Readable;
}

export const mediaTypes: Readonly<Record<DownloadFormat, string>> = {
  CSV: 'text/csv; charset=utf-8',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ZIP: 'application/zip',
};

/** What can be taken away whole. */
export const downloads: readonly Download[] = [
  { path: '/data/pionir.zip', format: 'ZIP', table: null, open: packageArchive },
  { path: '/data/pionir.xlsx', format: 'XLSX', table: null, open: packageWorkbook },
  ...tables.map(tableDownload),
];

/** A spreadsheet opens no sheet with more rows, its header among them. */
const mostRowsOfSheet = 1_048_576;

/** Those that can be made of so many rows. */
export function downloadsOf(counts: RowCounts): readonly Download[] {
  const isTooLong = Object.values(counts).some((count) => count >= mostRowsOfSheet);
  return isTooLong ? downloads.filter(({ format }) => format !== 'XLSX') : downloads;
}

function tableDownload(table: Table): Download {
  return {
    path: `/data/${table.name}.csv`,
    format: 'CSV',
    table: table.name,
    open: (em, edition) =>
      Readable.from(printTable(table, readEditionRows(em, table, edition), 'SPREADSHEET'), { objectMode: false }),
  };
}
