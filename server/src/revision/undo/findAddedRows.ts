import type { Em } from '../../db/createOrm.ts';
import type { TableName } from '../../ingest/index.ts';
import { toStoredLines } from '../../ingest/store/readStoredRows.ts';
import type { PackageRow } from '../../ingest/store/readStoredRows.ts';
import { keyOf, tablesByName } from '../../ingest/tables/index.ts';
import type { FetchedRecord, Table } from '../../ingest/tables/index.ts';

/** A row that a revision published for the first time, as it is now. */
export interface AddedRow {
  readonly table: TableName;
  readonly key: string;
  readonly row: PackageRow;
}

/** Tables whose rows count by themselves; those of the others are only what figures and claims are about. */
const counting = ['figures', 'indicators', 'totals', 'claims'] as const satisfies readonly TableName[];

/** The rows that a revision added which count by themselves. */
export async function findAddedRows(em: Em, revision: number): Promise<AddedRow[]> {
  const added: AddedRow[] = [];
  for (const name of counting) {
    const table = tablesByName[name] as unknown as Table;
    const records = await em.execute<FetchedRecord[]>(`select * from "${table.storage.table}" where "added_in" = ?`, [
      revision,
    ]);
    const lines = await toStoredLines(em, table, records);
    for (const { row } of lines) {
      const key = keyOf(table.primaryKey.map((column) => row[column] as string | number));
      added.push({ table: name, key, row });
    }
  }
  return added;
}
