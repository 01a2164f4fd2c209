import { keyOfRow } from '../checks/KnownRows.ts';
import type { RowNumber } from '../source/rowNumber.ts';
import type { Table } from '../tables/index.ts';
import { keyIn } from './keyIn.ts';
import { CellReader } from './CellReader.ts';
import type { AnyRow } from './CellReader.ts';
import type { TableLines } from './TableLines.ts';

/** A row that was read before; nothing is told of it again. */
export interface RowAgain {
  readonly line: RowNumber;
  readonly key: string | undefined;
  /** Null of one that does not fit the header. */
  readonly read: () => AnyRow | null;
}

/** The rows of a table from its first one, once more. */
export type RowsAgain = () => AsyncIterable<RowAgain>;

export async function* rowsAgain(table: Table, lines: TableLines): AsyncGenerator<RowAgain> {
  const reader = new CellReader(table);
  for await (const some of lines.again()) {
    for (const tableLine of some) {
      const { line, cells, header, stored, isUnfit } = tableLine;
      if (stored !== undefined) yield { line, key: keyOfRow(stored, table.primaryKey), read: () => stored };
      else
        yield {
          line,
          key: keyIn(table, tableLine),
          read: () => (isUnfit ? null : reader.read(cells, header, () => undefined)),
        };
    }
  }
}
