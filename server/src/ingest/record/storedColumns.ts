import { storedTables } from '../../db/storedTables.ts';
import type { Em } from '../../db/createOrm.ts';

/** What a row remembers of its coming, which its package does not state. */
const unpublished = new Set(['package', 'line', 'added_in']);

/** The columns of a table that hold what packages state, in quotes. */
export function storedColumns(em: Em, table: string): string[] {
  const stored = storedTables(em).find(({ name }) => name === table);
  if (stored === undefined) throw new Error(`No entity has the table ${table}.`);
  return stored.columns.filter(({ name }) => !unpublished.has(name)).map(({ name }) => `"${name}"`);
}
