import { columnsOf } from './tables/columnsOf.ts';
import type { Table } from './tables/index.ts';

/**
 * What a row says, to be hashed: in the order of the definition, whatever the
 * order in the file. A column added later tells its name where it holds something
 * and is left out where it does not: a package that lacks it is the same content
 * as before. The database keeps an empty list where the package has an empty cell.
 */
export function canonicalValues(table: Table, row: Readonly<Record<string, unknown>>): unknown[] {
  const values: unknown[] = [];
  for (const { name, addedLater } of columnsOf(table).all) {
    const value = isEmptyList(row[name]) ? null : row[name];
    if (!addedLater) values.push(value);
    else if (value !== null) values.push([name, value]);
  }
  return values;
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
