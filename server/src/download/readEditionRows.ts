import type { Em } from '../db/createOrm.ts';
import { readStoredRows } from '../ingest/store/readStoredRows.ts';
import type { PackageRow } from '../ingest/store/readStoredRows.ts';
import type { Table } from '../ingest/index.ts';
import type { Edition } from './findEdition.ts';
import { assertSameEdition } from './OtherEdition.ts';

/** The rows of a table of an edition, of one of its packages or of all, a page at a time. */
export async function* readEditionRows(
  em: Em,
  table: Table,
  edition: Edition,
  packages = edition.packages,
): AsyncGenerator<PackageRow[]> {
  for (const { name } of packages) yield* readStoredRows(em, table, name);
  await assertSameEdition(em, edition);
}
