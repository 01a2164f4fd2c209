import { findNewestRevision } from '../dataset/findNewestRevision.ts';
import type { Em } from '../db/createOrm.ts';
import { readPages } from '../db/readPages.ts';
import { storedTables } from '../db/storedTables.ts';
import { tablesOf } from '../db/tables.ts';
import { canonicalText } from '../ingest/canonicalText.ts';
import { contentHashLike } from '../ingest/content/contentHashLike.ts';
import { toStoredLines } from '../ingest/store/readStoredRows.ts';
import { tables } from '../ingest/tables/index.ts';

/** The rows of each package are those that its newest revision published: their hash, worked out again, is the one kept. */
export async function checkContents(em: Em): Promise<string[]> {
  const packages = await tablesOf(em).selectFrom('revision').select('package').distinct().execute();
  const findings: string[] = [];
  for (const { package: name } of packages) {
    const newest = await findNewestRevision(em, name);
    if (newest !== null && newest.contentHash !== (await hashStored(em, name, newest.contentHash))) {
      findings.push(`The rows of ${name} are not those that revision ${newest.number} published.`);
    }
  }
  return findings;
}

/** In the form of the hash that was kept. */
async function hashStored(em: Em, packageName: string, kept: string): Promise<string> {
  const content = contentHashLike(kept);
  const stored = new Map(storedTables(em).map((table) => [table.name, table]));
  for (const table of tables) {
    const { columns = [] } = stored.get(table.storage.table) ?? {};
    const selection = {
      table: table.storage.table,
      columns: columns.map(({ name }) => name),
      key: table.storage.key,
      ofPackage: packageName,
    };
    for await (const records of readPages(em, selection)) {
      for (const { row } of await toStoredLines(em, table, records)) content.add(canonicalText(table, row));
    }
  }
  return content.digest();
}
