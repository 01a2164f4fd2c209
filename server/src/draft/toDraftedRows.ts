import { badInput } from '../graphql/badInput.ts';
import type { DraftedRow } from './Draft.ts';
import type { DraftRowInput } from './DraftInput.ts';

/** Rows as they are kept: cells by column. Throws BAD_USER_INPUT for a column that comes twice. */
export function toDraftedRows(rows: readonly DraftRowInput[]): DraftedRow[] {
  return rows.map(({ table, cells, origin }, index) => {
    const twice = cells.find(({ column }, at) => cells.findIndex((cell) => cell.column === column) !== at);
    if (twice !== undefined) throw badInput(`rows[${index}].cells`, `${twice.column} twice`, 'each column once');
    return {
      table,
      cells: Object.fromEntries(cells.map(({ column, text }) => [column, text])),
      origin: Object.fromEntries(Object.entries(origin ?? {}).filter(([, part]) => part !== null)),
    };
  });
}
