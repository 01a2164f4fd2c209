import type { TableName } from '../tables/index.ts';

/** A row that an import would add or change. */
export interface RowChange {
  readonly kind: 'ADDED' | 'CHANGED';
  /** Identity in its table; the parts of a longer key with blanks between. */
  readonly key: string;
  /** Where it stands in the source: a line, a row. */
  readonly line: number;
  /** The cells that would be others, in the order of the columns; of a new row those that hold something. */
  readonly cells: readonly CellChange[];
}

export interface CellChange {
  readonly column: string;
  /** As a package writes it; null for an empty cell. */
  readonly before: string | null;
  readonly after: string | null;
}

/** What an import would do to a table. */
export interface TableChanges {
  readonly table: TableName;
  readonly added: number;
  readonly changed: number;
  /** In the order of the source; the first ones only where there are very many. */
  readonly rows: readonly RowChange[];
}
