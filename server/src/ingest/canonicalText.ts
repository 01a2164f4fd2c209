import { columnsOf } from './tables/columnsOf.ts';
import type { Table } from './tables/index.ts';

const places = new WeakMap<Table, ReadonlyMap<string, number>>();

/** Where the value of a column stands in the canonical text of every row; those that may be left out, and what follows them, have no place. */
export function placesOf(table: Table): ReadonlyMap<string, number> {
  const found = places.get(table);
  if (found !== undefined) return found;
  const { all } = columnsOf(table);
  const late = all.findIndex(({ addedLater }) => addedLater);
  const fixed = late < 0 ? all : all.slice(0, late);
  // The name of the table comes first.
  const placed = new Map(fixed.map(({ name }, index) => [name, index + 1]));
  places.set(table, placed);
  return placed;
}

/**
 * What a row says, to be hashed, as a JSON list: the name of its table, and its
 * values in the order of the definition, whatever the order in the file. A column
 * added later tells its name where it holds something and is left out where it does
 * not: a package that lacks it is the same content as before. The database keeps an
 * empty list where the package has an empty cell.
 */
export function canonicalText(table: Table, row: Readonly<Record<string, unknown>>): string {
  const values: unknown[] = [table.name];
  for (const { name, addedLater } of columnsOf(table).all) {
    const stated = row[name];
    const value = Array.isArray(stated) && stated.length === 0 ? null : stated;
    if (!addedLater) values.push(value);
    else if (value !== null) values.push([name, value]);
  }
  return JSON.stringify(values);
}
