import type { Em } from '../../db/createOrm.ts';
import type { StoredRecord } from '../tables/index.ts';

/**
 * Inserts the records, or updates those whose key is there already, all but the
 * column that is for good; without a key they are only inserted. One statement,
 * with bound parameters: the same on SQLite and PostgreSQL.
 */
export async function upsertRecords(
  em: Em,
  table: string,
  key: readonly string[],
  records: readonly StoredRecord[],
  forGood?: string,
): Promise<void> {
  const columns = Object.keys(records[0] ?? {});
  const insert = em.getKysely<Record<string, StoredRecord>>().insertInto(table).values(records);
  if (key.length === 0) {
    await insert.execute();
    return;
  }
  await insert
    .onConflict((conflict) =>
      conflict
        .columns(key)
        .doUpdateSet((expression) =>
          Object.fromEntries(
            columns
              .filter((column) => !key.includes(column) && column !== forGood)
              .map((column) => [column, expression.ref(`excluded.${column}`)]),
          ),
        ),
    )
    .execute();
}
