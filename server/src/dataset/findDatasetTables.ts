import type { Language } from '@pionir/shared';
import { dictionaryOf } from '../dictionary/dictionaryOf.ts';
import { tables } from '../ingest/index.ts';
import type { RowCounts } from './countRows.ts';
import type { DatasetTableType } from './DatasetTableType.ts';

/** Every table in words, with how many rows it has, in the order in which they are read. */
export function findDatasetTables(counts: RowCounts, language: Language): DatasetTableType[] {
  return tables.map((table) => ({ ...dictionaryOf(table, language), rowCount: counts[table.name] }));
}
