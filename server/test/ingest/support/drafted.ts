import type { DraftRow, TableName } from '../../../src/ingest/index.ts';

export type Drafted = readonly [TableName, Readonly<Record<string, string>>];

/** Rows of a draft, one below the other. */
export function drafted(...rows: readonly Drafted[]): DraftRow[] {
  return rows.map(([table, cells], index) => ({ table, cells, place: index + 1 }));
}
