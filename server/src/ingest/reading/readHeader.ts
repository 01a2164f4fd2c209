import { quoteCell } from '../problem.ts';
import type { Report, Table } from '../tables/index.ts';

/** Where each known column stands in the records of a file. */
export type Header = ReadonlyMap<string, number>;

/** Reads the header: exactly the table's columns, each once, in any order; only those added later may be absent. */
export function readHeader(cells: readonly string[], table: Table, report: Report): Header {
  const header = new Map<string, number>();
  cells.forEach((cell, position) => {
    if (!Object.hasOwn(table.columns, cell)) {
      report(
        cell,
        `only the columns ${Object.keys(table.columns).join(', ')}`,
        `the unknown column ${quoteCell(cell)}`,
      );
    } else if (header.has(cell)) {
      report(cell, 'each column once', `the column ${quoteCell(cell)} a second time`);
    } else {
      header.set(cell, position);
    }
  });
  for (const [column, { addedLater }] of Object.entries(table.columns)) {
    if (!header.has(column) && !addedLater) report(column, `a column ${column}`, 'no such column');
  }
  return header;
}
