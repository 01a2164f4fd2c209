import { badInput } from '../graphql/badInput.ts';
import type { DraftedRow } from './Draft.ts';
import type { DraftRowInput } from './DraftInput.ts';

/** Rows as they are kept: cells by column. Throws BAD_USER_INPUT for a column that comes twice. */
export function toDraftedRows(rows: readonly DraftRowInput[]): DraftedRow[] {
  return rows.map(({ table, cells, origin }, index) => {
    const seen = new Set<string>();
    for (const { column } of cells) {
      if (seen.has(column)) throw badInput(`rows[${index}].cells`, `${column} twice`, 'each column once');
      seen.add(column);
    }
    return {
      table,
      cells: Object.fromEntries(cells.map(({ column, text }) => [column, text])),
      origin: Object.fromEntries(Object.entries(origin ?? {}).filter(([, part]) => part !== null)),
    };
  });
}
