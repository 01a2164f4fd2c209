import type { Em } from '../../db/createOrm.ts';
import { tablesOf } from '../../db/tables.ts';
import type { TableName } from '../../ingest/index.ts';
import { toRow } from '../../ingest/store/readStoredRows.ts';
import { tablesByName } from '../../ingest/tables/index.ts';
import type { Table } from '../../ingest/tables/index.ts';
import { packageText } from '../../ingest/writing/packageText.ts';

/** A row that a revision changed, with the cells it had until then, as a package writes them. */
export interface ChangedRow {
  readonly table: TableName;
  readonly key: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** Every row that a revision changed. */
export async function findChangedRows(em: Em, revision: number): Promise<ChangedRow[]> {
  const rows = await tablesOf(em)
    .selectFrom('row_change')
    .select(['table_name as table', 'row_key as key', 'cells'])
    .where('revision_number', '=', revision)
    .execute();
  const others = rows.map(({ table, key, cells }) => ({
    table,
    key,
    cells: JSON.parse(cells) as Record<string, string>,
  }));
  return [...others, ...(await findChangedFigures(em, revision))];
}

async function findChangedFigures(em: Em, revision: number): Promise<ChangedRow[]> {
  const figures = tablesByName.figures as unknown as Table;
  const records = await tablesOf(em)
    .selectFrom('figure_change')
    .selectAll()
    .where('revision_number', '=', revision)
    .execute();
  return records.map((record) => {
    const row = toRow(figures, { ...record, id: record.figure_id }, []);
    const cells = Object.keys(figures.columns).map((column) => [column, packageText(row[column])]);
    return { table: 'figures', key: record.figure_id, cells: Object.fromEntries(cells) as Record<string, string> };
  });
}

/** The first later revision that changed each row, by table and key. */
export async function findLaterChanges(em: Em, revision: number): Promise<ReadonlyMap<string, number>> {
  const others = await tablesOf(em)
    .selectFrom('row_change')
    .select(['table_name as table', 'row_key as key', 'revision_number as revision'])
    .where('revision_number', '>', revision)
    .execute();
  const figures = await tablesOf(em)
    .selectFrom('figure_change')
    .select(['figure_id as key', 'revision_number as revision'])
    .where('revision_number', '>', revision)
    .execute();
  const first = new Map<string, number>();
  for (const { table, key, revision: later } of [
    ...others,
    ...figures.map((figure) => ({ table: 'figures' as const, ...figure })),
  ]) {
    const place = placeOf(table, key);
    first.set(place, Math.min(later, first.get(place) ?? later));
  }
  return first;
}

export function placeOf(table: TableName, key: string): string {
  return `${table} ${key}`;
}
