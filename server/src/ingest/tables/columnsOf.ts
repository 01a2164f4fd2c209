import type { Column, Reference } from '../cells/index.ts';
import type { Table } from './table.ts';

export interface NamedColumn extends Column {
  readonly name: string;
}

export interface NamedReference extends Reference {
  readonly column: string;
}

/** What is asked of a table at each of its rows, worked out once. */
export interface TableColumns {
  /** In the order of the definition. */
  readonly all: readonly NamedColumn[];
  /** Those that name rows of earlier tables. */
  readonly toEarlier: readonly NamedReference[];
}

const known = new WeakMap<Table, TableColumns>();

export function columnsOf(table: Table): TableColumns {
  const found = known.get(table);
  if (found !== undefined) return found;
  const columns = workOut(table);
  known.set(table, columns);
  return columns;
}

function workOut(table: Table): TableColumns {
  const all = Object.entries(table.columns).map(([name, column]) => ({ name, ...column }));
  const toEarlier = all.flatMap(({ name, cell: { reference } }) =>
    reference === undefined || reference.table === table.name ? [] : [{ column: name, ...reference }],
  );
  return { all, toEarlier };
}
