import { stat } from 'node:fs/promises';
import type { SourcePart } from '../source/PackageSource.ts';
import type { TableName } from '../tables/index.ts';
import type { ReadingOrder } from './ReadingOrder.ts';

/** Below so many bytes reading is done before a thread has begun. */
const large = 4_000_000;

/** The files of a package, where they are files and so large that a thread of their own is worth it; else null. */
export async function findLargeFiles(parts: ReadonlyMap<TableName, SourcePart>): Promise<ReadingOrder['files'] | null> {
  const files = new Map<TableName, { file: string; path: string }>();
  let bytes = 0;
  for (const [table, { file, path }] of parts) {
    if (path === undefined) return null;
    files.set(table, { file, path });
    bytes += await stat(path).then(({ size }) => size, nothingThere);
  }
  return bytes < large ? null : files;
}

/** A file that is not there is told of by whoever reads it. */
function nothingThere(): number {
  return 0;
}
