import type { Table } from './tables/index.ts';

/**
 * What a row says, to be hashed: in the order of the definition, whatever the
 * order in the file. A column added later tells its name where it holds something
 * and is left out where it does not: a package that lacks it is the same content
 * as before. The database keeps an empty list where the package has an empty cell.
 */
export function canonicalValues({ columns }: Table, row: Readonly<Record<string, unknown>>): unknown[] {
  const values: unknown[] = [];
  for (const [column, { addedLater }] of Object.entries(columns)) {
    const value = isEmptyList(row[column]) ? null : row[column];
    if (!addedLater) values.push(value);
    else if (value !== null) values.push([column, value]);
  }
  return values;
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
