import type { TableName } from '../tables/tableName.ts';
import { Misread } from './cell.ts';
import type { Cell } from './cell.ts';
import { readList } from './readList.ts';

/** The identifier of a row of a table. */
export function referenceTo(table: TableName): Cell<string> {
  return { read: (found) => found, schema: { type: 'string' }, reference: { table, orProvince: false } };
}

/** The code of a regency, or of a province as a whole. */
export const placeReference: Cell<string> = {
  read: (found) => found,
  schema: { type: 'string', constraints: { pattern: '^\\d{2}(\\d{2})?$' } },
  reference: { table: 'regencies', orProvince: true },
};

/** Identifiers of rows of a table with ";" between, each once. */
export function referencesTo(table: TableName): Cell<string[]> {
  return {
    read: (found) => readList(found) ?? new Misread('identifiers with ";" between, none empty, each once'),
    schema: { type: 'list', delimiter: ';', itemType: 'string' },
    reference: { table, orProvince: false },
  };
}
