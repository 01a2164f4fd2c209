import type { Em } from '../db/createOrm.ts';
import type { TableName } from '../ingest/tables/tableName.ts';
import { tablesByName } from '../ingest/tables/index.ts';

/** A row that a revision corrected and that counts nowhere, before as after: it was withdrawn. */
export interface StillWithdrawn {
  readonly table: TableName;
  readonly key: string;
  /** Why it was withdrawn. */
  readonly reason: string;
}

const withdrawable = ['indicators', 'totals', 'claims'] as const satisfies readonly TableName[];

/** The corrections of a revision that no reader sees; in the order of tables and keys. */
export async function findStillWithdrawn(em: Em, revision: number): Promise<StillWithdrawn[]> {
  const found: StillWithdrawn[] = [];
  for (const name of withdrawable) {
    const { table, key } = tablesByName[name].storage;
    const parts = key.map((column) => `r."${column}"`).join(` || ' ' || `);
    const rows = await em.execute<{ key: string; reason: string; cells: string }[]>(
      `select c."row_key" as "key", r."withdrawn_reason" as "reason", c."cells" as "cells"
       from "row_change" c join "${table}" r on c."row_key" = ${parts}
       where c."revision_number" = ? and c."table_name" = ? and r."withdrawn_reason" is not null`,
      [revision, name],
    );
    const corrected = rows.filter(({ cells }) => wasWithdrawn(cells)).map(({ key, reason }) => ({ key, reason }));
    found.push(...corrected.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map((row) => ({ table: name, ...row })));
  }
  return found;
}

/** What this revision itself withdrew was meant. */
function wasWithdrawn(cells: string): boolean {
  return Boolean((JSON.parse(cells) as { readonly withdrawn_reason?: string }).withdrawn_reason);
}
