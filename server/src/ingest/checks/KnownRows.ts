import { keyOf, tableNames } from '../tables/index.ts';
import type { TableName } from '../tables/index.ts';
import type { Reference } from '../cells/index.ts';
import type { StoredRows } from '../store/StoredRows.ts';
import type { KeyHash } from './hashKey.ts';
import { KeyNumbers } from './KeyNumbers.ts';
import type { KeysParcel } from './KeyNumbers.ts';

interface KnownTable {
  /** Rows of the package. */
  readonly lines: KeyNumbers;
  /** False while the file has not been read to its end: nobody can say then that a row is missing. */
  complete: boolean;
  /** The last row that was asked for and is there: rows that follow each other often name the same one. */
  found: string | null;
}

export type KnownParcel = ReadonlyMap<TableName, KeysParcel>;

/** Which rows there are: those read from the package so far, and those the database holds of other packages. */
export class KnownRows {
  readonly #stored: StoredRows;
  readonly #tables = new Map<TableName, KnownTable>(
    tableNames.map((name) => [name, { lines: linesOf(name), complete: false, found: null }]),
  );
  readonly #provinces: Set<string>;

  constructor(stored: StoredRows) {
    this.#stored = stored;
    this.#provinces = new Set(stored.provincesElsewhere);
  }

  /** Notes a row; false where an earlier one has the same key. */
  note(table: TableName, key: string, line: number): boolean {
    if (table === 'regencies') this.#provinces.add(key.slice(0, 2));
    return this.#table(table).lines.add(key, line) === undefined;
  }

  /** The line where a cohort of the package stands first. */
  lineOfCohort(key: string | KeyHash): number | undefined {
    return this.#table('cohorts').lines.get(key);
  }

  /** The file of the table has been read to its end. */
  close(table: TableName): void {
    this.#table(table).complete = true;
  }

  /** True when the row exists, and where a file could not be read to its end and it might. */
  has(table: TableName, key: string): boolean {
    const known = this.#table(table);
    if (known.found === key) return true;
    if (!known.lines.has(key)) return this.#stored.elsewhere[table].has(key) || !known.complete;
    known.found = key;
    return true;
  }

  hasProvince(code: string): boolean {
    return this.#provinces.has(code) || !this.#table('regencies').complete;
  }

  hasReferenced({ table, orProvince }: Reference, key: string): boolean {
    return this.has(table, key) || (orProvince && this.hasProvince(key));
  }

  /** Keys of the rows of each table that was read to its end, to be handed to another thread. */
  get parcel(): KnownParcel {
    const complete = [...this.#tables].filter(([, table]) => table.complete);
    return new Map(complete.map(([name, { lines }]) => [name, lines.parcel]));
  }

  /** The other package that the row belongs to, if it does. */
  ownerElsewhere(table: TableName, key: string): string | undefined {
    return this.#stored.elsewhere[table].ownerOf(key);
  }

  /** True for a row that this package published before and no longer has. */
  lacks(table: TableName, key: string): boolean {
    const { lines, complete } = this.#table(table);
    return complete && !lines.has(key);
  }

  #table(name: TableName): KnownTable {
    return this.#tables.get(name) as KnownTable;
  }
}

/** Lines are asked of cohorts, which name each other; what is kept of very many rows is as little as can be. */
function linesOf(table: TableName): KeyNumbers {
  return table === 'cohorts' ? new KeyNumbers() : KeyNumbers.withoutNumbers();
}

/** The key of a row that has one; undefined where a cell of it could not be read. */
export function keyOfRow(row: Readonly<Record<string, unknown>>, primaryKey: readonly string[]): string | undefined {
  const parts: (string | number)[] = [];
  for (const column of primaryKey) {
    const part = row[column] as string | number | null | undefined;
    if (part === undefined || part === null) return undefined;
    parts.push(part);
  }
  return keyOf(parts);
}
