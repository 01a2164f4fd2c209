import type { Em } from '../../db/createOrm.ts';

/** What a row remembers of its coming, which its package does not state. */
const unpublished = new Set(['package', 'line', 'added_in']);

/** The columns of a table that hold what packages state, in quotes. */
export function storedColumns(em: Em, table: string): string[] {
  const metadata = [...em.getMetadata().getAll().values()].find(({ tableName }) => tableName === table);
  if (metadata === undefined) throw new Error(`No entity has the table ${table}.`);
  return metadata.props
    .flatMap(({ fieldNames }) => fieldNames ?? [])
    .filter((column) => !unpublished.has(column))
    .map((column) => `"${column}"`);
}
