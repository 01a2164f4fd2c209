import type { DeskTablesQuery } from '../../../graphql/generated/documents.ts';
import type { Table } from '../graphql/generated/documents.ts';

export type TableInWords = DeskTablesQuery['dataset']['tables'][number];
export type ColumnInWords = TableInWords['columns'][number];

/** The table as the desk's contract names it: that of a file, in capitals. */
export function tableWord({ name }: TableInWords): Table {
  return name.toUpperCase() as Table;
}
