import { keyOf } from '../tables/index.ts';
import type { Table } from '../tables/index.ts';
import type { TableLine } from './TableLines.ts';
import { textIn } from './textIn.ts';

/** The identity of a row in its table, by its texts. */
export function keyIn(table: Table, tableLine: TableLine): string {
  return keyOf(table.primaryKey.map((column) => textIn(tableLine, column) ?? ''));
}
