import { claims } from './claims.ts';
import { cohorts } from './cohorts.ts';
import { figures } from './figures.ts';
import { indicators } from './indicators.ts';
import { programs } from './programs.ts';
import { regencies } from './regencies.ts';
import { sources } from './sources.ts';
import type { RowOf, Table } from './table.ts';
import { tableNames } from './tableName.ts';
import type { TableName } from './tableName.ts';
import { totals } from './totals.ts';

export * from './table.ts';
export * from './tableName.ts';
export { cohortRelations } from './cohorts.ts';

/** Every table of a package, by name. */
export const tablesByName = {
  regencies,
  sources,
  indicators,
  programs,
  cohorts,
  figures,
  totals,
  claims,
} as const satisfies Record<TableName, unknown>;

/** The rows of a table. */
export type Row<Name extends TableName> = RowOf<(typeof tablesByName)[Name]['columns']>;

/** Every table, in the order in which they are read. */
export const tables: readonly Table[] = tableNames.map((name) => tablesByName[name] as unknown as Table);
