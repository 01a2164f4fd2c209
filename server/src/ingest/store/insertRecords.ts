import type { Em } from '../../db/createOrm.ts';
import type { StoredRecord } from '../tables/index.ts';
import { upsertRecords } from './upsertRecords.ts';

const batchSize = 500;

/** Inserts records that are new, however many, in batches. */
export async function insertRecords(em: Em, table: string, records: readonly StoredRecord[]): Promise<void> {
  for (let from = 0; from < records.length; from += batchSize) {
    await upsertRecords(em, table, [], records.slice(from, from + batchSize));
  }
}
