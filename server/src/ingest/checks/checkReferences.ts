import { quoteCell } from '../problem.ts';
import { columnsOf } from '../tables/columnsOf.ts';
import type { NamedReference } from '../tables/columnsOf.ts';
import { tablesByName } from '../tables/index.ts';
import type { Report, Table } from '../tables/index.ts';
import type { AnyRow } from '../reading/CellReader.ts';
import type { KnownRows } from './KnownRows.ts';

/** Every row that a cell names in an earlier table exists. A table's names of its own rows wait for its end. */
export function checkReferences(row: AnyRow, table: Table, known: KnownRows, report: Report): void {
  for (const reference of columnsOf(table).toEarlier) {
    const value = row[reference.column];
    if (value === null || value === undefined) continue;
    if (Array.isArray(value)) for (const key of value as string[]) checkReference(reference, key, known, report);
    else checkReference(reference, value as string, known, report);
  }
}

function checkReference(reference: NamedReference, key: string, known: KnownRows, report: Report): void {
  if (known.hasReferenced(reference, key)) return;
  const [column] = tablesByName[reference.table].primaryKey;
  const orProvince = reference.orProvince ? ', or a province_code there' : '';
  report(reference.column, `a ${column} of the table ${reference.table}${orProvince}`, quoteCell(key));
}
