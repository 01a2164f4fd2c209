import type { Language } from '@pionir/shared';
import type { Em } from '../db/createOrm.ts';
import { dictionaryOf } from '../dictionary/dictionaryOf.ts';
import type { Table } from '../ingest/index.ts';
import { tables } from '../ingest/index.ts';
import type { DatasetTableType } from './DatasetTableType.ts';

/** Every table in words, with how many rows it has, in the order in which they are read. */
export async function findDatasetTables(em: Em, language: Language): Promise<DatasetTableType[]> {
  const found: DatasetTableType[] = [];
  for (const table of tables) {
    found.push({ ...dictionaryOf(table, language), rowCount: await countRowsOf(em, table) });
  }
  return found;
}

/** PostgreSQL counts in 64 bits, which its driver hands over as text. */
async function countRowsOf(em: Em, { storage }: Table): Promise<number> {
  const counted = await em
    .getKysely<Record<string, object>>()
    .selectFrom(storage.table)
    .select(({ fn }) => fn.countAll().as('rows'))
    .executeTakeFirstOrThrow();
  return Number(counted.rows);
}
