import type { HomeRow } from '../../graphql/types.ts';

/** A row with the length of its bar against the first, 0 to 100. */
export interface TopRow {
  readonly row: HomeRow;
  readonly length: number;
}

/** The first ten ranks, all of a tie at the tenth. */
export function topRows(rows: readonly HomeRow[], count = 10): TopRow[] {
  const most = Math.max(...rows.map(({ value }) => value));
  return rows
    .filter(({ rank }) => rank <= count)
    .map((row) => ({ row, length: most > 0 ? (Math.max(row.value, 0) / most) * 100 : 0 }));
}
