import type { Em } from '../db/createOrm.ts';
import type { KnownRows } from './checks/KnownRows.ts';
import { mergeLines } from './partial/mergeLines.ts';
import type { ProblemList } from './ProblemList.ts';
import { SourceLines } from './reading/SourceLines.ts';
import type { TableLines } from './reading/TableLines.ts';
import type { OpenedSource } from './source/PackageSource.ts';
import { freeUniqueCells } from './store/freeUniqueCells.ts';
import { removeLinks } from './store/removeLinks.ts';
import type { Table } from './tables/index.ts';

interface Opening {
  readonly table: Table;
  readonly source: OpenedSource;
  readonly known: KnownRows;
  readonly problems: ProblemList;
  readonly partial: boolean;
}

/**
 * The rows of a table as they are to be, and room for those that will be
 * written: what only one may hold is freed, links are gone. Null where a whole
 * package lacks the table.
 */
export async function openLines(
  em: Em,
  { table, source: { name, parts }, known, problems, partial }: Opening,
): Promise<TableLines | null> {
  const part = parts.get(table.name);
  const brought = part === undefined ? null : new SourceLines(part, table, known, problems);
  const packageName = name ?? '';
  const merged = partial ? await mergeLines(em, table, packageName, brought) : null;
  await removeLinks(em, table, packageName, merged?.keys ?? null);
  await freeUniqueCells(em, table, packageName, merged?.keys ?? null);
  return merged ?? brought;
}
