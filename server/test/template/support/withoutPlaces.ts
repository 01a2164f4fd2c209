import { copyPackage } from '../../ingest/support/copyPackage.ts';
import type { PackageCopy } from '../../ingest/support/copyPackage.ts';
import { tableNames, tables } from '../../../src/ingest/index.ts';
import type { TableName } from '../../../src/ingest/index.ts';

export interface SplitPackage {
  /** The real package without the rows. */
  readonly rest: PackageCopy;
  /** The rows that were taken out, by column. */
  readonly taken: Readonly<Record<TableName, readonly Readonly<Record<string, string>>[]>>;
}

/** Takes all that is told of places out of the real package, and whatever names it; places and denominators stay. */
export async function withoutPlaces(codes: readonly string[]): Promise<SplitPackage> {
  const rest = await copyPackage();
  const isTaken = (id: string) => codes.some((code) => id.startsWith(`${code}-`));
  const gone = new Set<string>();
  const taken = {} as Record<TableName, Readonly<Record<string, string>>[]>;
  for (const table of tableNames) {
    const [header = [], ...rows] = await rest.read(table);
    const keyed = rows.map((cells) => Object.fromEntries(header.map((column, index) => [column, cells[index] ?? ''])));
    const references = referencesOf(table);
    const out = keyed.filter((row) => {
      const id = row[header[0] as string] as string;
      const names = references.flatMap((column) => (row[column] ?? '').split(';'));
      const goes = table !== 'sources' && (isTaken(id) || names.some((name) => gone.has(name)));
      if (goes) gone.add(id);
      return goes;
    });
    taken[table] = out;
    await rest.write(table, [
      header,
      ...keyed.filter((row) => !out.includes(row)).map((row) => header.map((column) => row[column] as string)),
    ]);
  }
  return { rest, taken: { ...taken, sources: await takeUnused(rest, isTaken) } };
}

/** Columns that name other rows; the subject of a figure is one too. */
function referencesOf(name: TableName): string[] {
  const table = tables.find((other) => other.name === name);
  const columns = Object.entries(table?.columns ?? {});
  return [...columns.filter(([, { cell }]) => cell.reference !== undefined).map(([column]) => column), 'subject_id'];
}

/** Sources of the places that no row names any more. */
async function takeUnused(rest: PackageCopy, isTaken: (id: string) => boolean) {
  const named = new Set<string | undefined>();
  for (const table of tableNames) {
    const [header = [], ...rows] = await rest.read(table);
    if (table !== 'sources') for (const row of rows) named.add(row[header.indexOf('source_id')]);
  }
  const [header = [], ...rows] = await rest.read('sources');
  const unused = rows.filter(([id = '']) => isTaken(id) && !named.has(id));
  await rest.write('sources', [header, ...rows.filter((row) => !unused.includes(row))]);
  return unused.map((cells) => Object.fromEntries(header.map((column, index) => [column, cells[index] ?? ''])));
}
