import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { readDescriptor } from './descriptor/readDescriptor.ts';
import { ProblemList } from './ProblemList.ts';
import type { TableName } from './tables/index.ts';

const lineFeed = 0x0a;

/**
 * About how many rows the files of a package have, to tell how far an import has
 * come: a cell may run over several lines. Of what cannot be read there is none;
 * the import tells why.
 */
export async function countPackageLines(folder: string): Promise<ReadonlyMap<TableName, number>> {
  const paths = (await readDescriptor(folder, new ProblemList()))?.paths ?? new Map<TableName, string>();
  const counts = new Map<TableName, number>();
  for (const [table, path] of paths) {
    const header = 1;
    counts.set(table, Math.max(0, (await countLines(join(folder, path))) - header));
  }
  return counts;
}

async function countLines(file: string): Promise<number> {
  let count = 0;
  try {
    for await (const chunk of createReadStream(file)) {
      const bytes = chunk as Buffer;
      for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) count += 1;
    }
  } catch {
    return 0;
  }
  return count;
}
