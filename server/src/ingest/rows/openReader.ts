import type { Em } from '../../db/createOrm.ts';
import { mergeLines } from '../partial/mergeLines.ts';
import type { ProblemList } from '../ProblemList.ts';
import { SourceLines } from '../reading/SourceLines.ts';
import type { OpenedSource } from '../source/PackageSource.ts';
import { isStoredRow, storedLineOf } from '../source/rowNumber.ts';
import { findStoredRows } from '../store/findStoredRows.ts';
import { makeRoom } from '../store/makeRoom.ts';
import { nothingStored } from '../store/StoredRows.ts';
import { tables } from '../tables/index.ts';
import { findLargeFiles } from './findLargeFiles.ts';
import { PackageReader } from './PackageReader.ts';
import type { RowReader } from './RowReader.ts';
import { ThreadReader } from './ThreadReader.ts';

export interface ReaderOptions {
  readonly source: OpenedSource;
  readonly problems: ProblemList;
  /** Where the source brings a part of the package, which is laid over what is stored. */
  readonly partial: boolean;
  /** True where nothing of the package was published before. */
  readonly isFirst: boolean;
}

/** A reader of all tables, as they will be; what it will bring has room in the database. */
export async function openReader(em: Em, { source, problems, partial, isFirst }: ReaderOptions): Promise<RowReader> {
  const { name, file, parts } = source;
  const stored = name === null ? nothingStored() : await findStoredRows(em, name);
  const packageName = name ?? '';
  const reading = { file, stored, problems };
  if (!partial) {
    for (const table of tables) await makeRoom(em, table, packageName, null);
    const files = problems.count > 0 ? null : await findLargeFiles(parts);
    if (files !== null) return new ThreadReader({ ...reading, files, isFirst });
    return new PackageReader({
      ...reading,
      nameRow: source.nameRow,
      async openLines(table, known) {
        const part = parts.get(table.name);
        return part === undefined ? null : new SourceLines(part, table, known, problems);
      },
    });
  }
  return new PackageReader({
    ...reading,
    nameRow: (row) =>
      isStoredRow(row) ? `line ${storedLineOf(row)} of the package ${packageName}` : source.nameRow(row),
    async openLines(table, known) {
      const part = parts.get(table.name);
      const brought = part === undefined ? null : new SourceLines(part, table, known, problems);
      const merged = await mergeLines(em, table, packageName, brought);
      await makeRoom(em, table, packageName, merged.keys);
      return merged;
    },
  });
}
