import type { Em } from '../../db/createOrm.ts';
import { insertRecords } from '../store/insertRecords.ts';
import { toRow } from '../store/readStoredRows.ts';
import { keyOf } from '../tables/index.ts';
import type { FetchedRecord, Table } from '../tables/index.ts';
import { packageText } from '../writing/packageText.ts';
import { dropEarlierRows, earlierOf, otherTables } from './earlierRows.ts';
import { storedColumns } from './storedColumns.ts';

/** How many rows of all tables but the figures a revision added and changed. */
export interface RowCounts {
  readonly rowsAdded: number;
  readonly rowsChanged: number;
}

const pageSize = 500;

/** Records each row of any table but the figures that is another than before, with the cells it had. */
export async function recordRowChanges(em: Em, revision: number): Promise<RowCounts> {
  let rowsAdded = 0;
  let rowsChanged = 0;
  for (const table of otherTables) {
    rowsAdded += await countAdded(em, table, revision);
    for await (const page of changedRecords(em, table)) {
      rowsChanged += page.length;
      const linksOf = await earlierLinks(em, table, page);
      const records = page.map((record) => ({
        revision_number: revision,
        table_name: table.name,
        row_key: keyOf(table.storage.key.map((column) => record[column] as string | number)),
        cells: JSON.stringify(cellsOf(table, record, linksOf.get(record['id']) ?? [])),
      }));
      await insertRecords(em, 'row_change', records);
    }
  }
  await dropEarlierRows(em);
  return { rowsAdded, rowsChanged };
}

async function countAdded(em: Em, { storage }: Table, revision: number): Promise<number> {
  const [found] = await em.execute<{ rows: number | string }[]>(
    `select count(*) as "rows" from "${storage.table}" where "added_in" = ?`,
    [revision],
  );
  return Number(found?.rows);
}

/** The rows as they were, a page at a time in the order of their lines; one statement a page compares. */
async function* changedRecords(em: Em, { storage }: Table): AsyncGenerator<FetchedRecord[]> {
  const { table, key } = storage;
  const same = key.map((column) => `n."${column}" = e."${column}"`).join(' and ');
  const differs = storedColumns(em, table).map((column) => `n.${column} is distinct from e.${column}`);
  const changed = [...differs, ...otherLinks(em, storage)].join(' or ');
  let after = 0;
  for (;;) {
    const page = await em.execute<FetchedRecord[]>(
      `select e.* from "${earlierOf(table)}" e join "${table}" n on ${same}
       where e."line" > ? and (${changed}) order by e."line" limit ${pageSize}`,
      [after],
    );
    const last = page.at(-1);
    if (last === undefined) return;
    yield page;
    after = last['line'] as number;
  }
}

/** True of a row that has links which it had not, or lacks some which it had. */
function otherLinks(em: Em, { links }: Table['storage']): string[] {
  if (!links) return [];
  const columns = storedColumns(em, links.table).join(', ');
  const [now, before] = [links.table, earlierOf(links.table)].map(
    (table) => `select ${columns} from "${table}" where "${links.owner}" = e."id"`,
  );
  return [`exists (${now} except ${before})`, `exists (${before} except ${now})`];
}

async function earlierLinks(
  em: Em,
  { storage: { links } }: Table,
  page: readonly FetchedRecord[],
): Promise<ReadonlyMap<unknown, FetchedRecord[]>> {
  if (!links) return new Map();
  const marks = page.map(() => '?').join(', ');
  const found = await em.execute<FetchedRecord[]>(
    `select * from "${earlierOf(links.table)}" where "${links.owner}" in (${marks}) order by "position"`,
    page.map(({ id }) => String(id)),
  );
  return Map.groupBy(found, (link) => link[links.owner]);
}

/** Every column as a package writes it. */
function cellsOf(table: Table, record: FetchedRecord, links: readonly FetchedRecord[]): Record<string, string> {
  const row = toRow(table, record, links);
  return Object.fromEntries(Object.keys(table.columns).map((column) => [column, packageText(row[column])]));
}
