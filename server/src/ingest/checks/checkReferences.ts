import { quoteCell } from '../problem.ts';
import { tablesByName } from '../tables/index.ts';
import type { Report, Table } from '../tables/index.ts';
import type { AnyRow } from '../reading/readCells.ts';
import type { KnownRows } from './KnownRows.ts';

/** Every row that a cell names in an earlier table exists. A table's names of its own rows wait for its end. */
export function checkReferences(row: AnyRow, table: Table, known: KnownRows, report: Report): void {
  for (const [name, { cell }] of Object.entries(table.columns)) {
    const { reference } = cell;
    const value = row[name];
    if (reference === undefined || reference.table === table.name || value === null || value === undefined) continue;
    for (const key of [value].flat() as string[]) {
      if (known.hasReferenced(reference, key)) continue;
      const [column] = tablesByName[reference.table].primaryKey;
      const orProvince = reference.orProvince ? ', or a province_code there' : '';
      report(name, `a ${column} of the table ${reference.table}${orProvince}`, quoteCell(key));
    }
  }
}
