import { among } from '../../db/among.ts';
import type { Em } from '../../db/createOrm.ts';
import type { FetchedRecord, Table } from '../tables/index.ts';

/** So many that few statements are needed, so few that they weigh little in memory. */
const pageSize = 2000;

/** The values of a row by column of the package; null where an optional cell is empty. */
export type PackageRow = Readonly<Record<string, unknown>>;

/** A row with the line under which it is kept. */
export interface StoredLine {
  readonly line: number;
  readonly row: PackageRow;
}

/** The rows of a package's table, a page at a time. */
export async function* readStoredRows(em: Em, table: Table, packageName: string): AsyncGenerator<PackageRow[]> {
  for await (const page of readStoredLines(em, table, packageName)) yield page.map(({ row }) => row);
}

/**
 * Reads the rows of a package's table in the order of its lines, a page at a
 * time, each page beginning after the last line of the one before: however many
 * there are, one page is in memory, and no transaction waits for a slow reader.
 * Lines are whole numbers, which every database sorts alike.
 */
export async function* readStoredLines(em: Em, table: Table, packageName: string): AsyncGenerator<StoredLine[]> {
  const rows = em.getKysely<Record<string, Record<string, unknown>>>();
  let after = 0;
  for (;;) {
    const records = await rows
      .selectFrom(table.storage.table)
      .selectAll()
      .where('package', '=', packageName)
      .where('line', '>', after)
      .orderBy('line')
      .limit(pageSize)
      .execute();
    const last = records.at(-1);
    if (last === undefined) return;
    yield await toStoredLines(em, table, records);
    if (records.length < pageSize) return;
    after = last['line'] as number;
  }
}

/** The rows that records of the database stand for. */
export async function toStoredLines(em: Em, table: Table, records: readonly FetchedRecord[]): Promise<StoredLine[]> {
  const linksOf = await findLinks(em, table, records);
  return records.map((record) => ({
    line: record['line'] as number,
    row: toRow(table, record, linksOf.get(record['id']) ?? []),
  }));
}

/** The rows of the second table that belong to these, by owner, in the order of their lists. */
async function findLinks(
  em: Em,
  { storage: { links } }: Table,
  records: readonly FetchedRecord[],
): Promise<ReadonlyMap<unknown, FetchedRecord[]>> {
  if (links === undefined) return new Map();
  const found = await em
    .getKysely<Record<string, Record<string, unknown>>>()
    .selectFrom(links.table)
    .selectAll()
    .where(
      links.owner,
      'in',
      among(
        em,
        records.map(({ id }) => String(id)),
      ),
    )
    .orderBy('position')
    .execute();
  return Map.groupBy(found, (link) => link[links.owner]);
}

/** The row that a record and its links stand for. */
export function toRow({ columns, storage }: Table, record: FetchedRecord, links: readonly FetchedRecord[]): PackageRow {
  const own = storage.fromRecord(record, links);
  return Object.fromEntries(
    Object.keys(columns).map((column) => [column, cellOf(Object.hasOwn(own, column) ? own[column] : record[column])]),
  );
}

/** An empty list is an empty cell. */
function cellOf(value: unknown): unknown {
  return Array.isArray(value) && value.length === 0 ? null : value;
}
