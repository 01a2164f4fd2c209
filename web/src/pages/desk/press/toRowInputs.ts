import type { DraftRow } from '@pionir/shared';
import type { DraftRowInput, Table } from '../graphql/generated/documents.ts';

/** Rows as the desk takes them; an empty cell of a new row says nothing. */
export function toRowInputs(rows: readonly DraftRow[]): DraftRowInput[] {
  return rows.map(({ table, cells, span }) => ({
    table: table.toUpperCase() as Table,
    cells: Object.entries(cells)
      .filter(([, text]) => text !== '')
      .map(([column, text]) => ({ column, text })),
    origin: span === null ? null : { start: span.start, end: span.end, printed: span.words },
  }));
}
