import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { readDescriptor } from './descriptor/readDescriptor.ts';
import { ProblemList } from './ProblemList.ts';
import type { TableName } from './tables/index.ts';

const lineFeed = 0x0a;
const chunk = 262_144;

/**
 * About how many rows the files of a package have, to tell how far an import has
 * come: a cell may run over several lines. Of what cannot be read there is none;
 * the import tells why.
 */
export async function countPackageLines(folder: string): Promise<ReadonlyMap<TableName, number>> {
  const paths = (await readDescriptor(folder, new ProblemList()))?.paths ?? new Map<TableName, string>();
  const counts = new Map<TableName, number>();
  const bytes = Buffer.allocUnsafeSlow(chunk);
  for (const [table, path] of paths) {
    const header = 1;
    counts.set(table, Math.max(0, (await countLines(join(folder, path), bytes)) - header));
  }
  return counts;
}

async function countLines(path: string, bytes: Buffer): Promise<number> {
  let count = 0;
  const file = await open(path).catch(() => null);
  if (file === null) return count;
  try {
    for (;;) {
      const { bytesRead } = await file.read(bytes, 0, bytes.length, null);
      if (bytesRead === 0) return count;
      const read = bytes.subarray(0, bytesRead);
      for (let at = read.indexOf(lineFeed); at >= 0; at = read.indexOf(lineFeed, at + 1)) count += 1;
    }
  } catch {
    return 0;
  } finally {
    await file.close();
  }
}
