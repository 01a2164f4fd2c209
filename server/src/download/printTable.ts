import type { PackageRow } from '../ingest/store/readStoredRows.ts';
import type { Table } from '../ingest/index.ts';
import { packageValue } from './packageValue.ts';
import { printCsv } from './printCsv.ts';
import type { CsvReader } from './printCsv.ts';

/** A table of a package as CSV, header first, a page of rows at a time. */
export async function* printTable(
  { columns }: Table,
  pages: AsyncIterable<readonly PackageRow[]>,
  reader: CsvReader,
): AsyncGenerator<Buffer> {
  const names = Object.keys(columns);
  yield Buffer.from(printCsv([names], reader));
  for await (const rows of pages) {
    const lines = rows.map((row) => names.map((name) => packageValue(row[name])));
    yield Buffer.from(printCsv(lines, reader));
  }
}
