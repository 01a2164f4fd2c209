import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ProblemList } from './ProblemList.ts';
import { readDescriptor } from './descriptor/readDescriptor.ts';
import { readCsv } from './reading/readCsv.ts';
import { tablesByName } from './tables/index.ts';
import type { TableName } from './tables/index.ts';

/** A line of a package as it stands in the file. */
export interface PackageLine {
  readonly file: string;
  /** From 1, the header. */
  readonly line: number;
  readonly text: string;
}

/** Where a row stands in a package today; null when the package does not have it. */
export async function findPackageLine(
  folder: string,
  table: Exclude<TableName, 'indicators'>,
  id: string,
): Promise<PackageLine | null> {
  const file = (await readDescriptor(folder, new ProblemList()))?.paths.get(table);
  if (file === undefined) return null;
  const [idColumn] = tablesByName[table].primaryKey as readonly [string];
  let position: number | null = null;
  for await (const records of readCsv(join(folder, file))) {
    position ??= records[0]?.cells.indexOf(idColumn) ?? null;
    const found = records.find(({ cells }) => cells[position ?? -1] === id);
    if (found !== undefined) return { file, line: found.line, text: await readLine(join(folder, file), found.line) };
  }
  return null;
}

async function readLine(path: string, wanted: number): Promise<string> {
  let line = 0;
  for await (const text of createInterface({ input: createReadStream(path, 'utf8') })) {
    line += 1;
    if (line === wanted) return text;
  }
  throw new RangeError(`${path} has no line ${wanted}.`);
}
