import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { readDescriptor } from './descriptor/readDescriptor.ts';
import { ProblemList } from './ProblemList.ts';
import type { TableName } from './tables/index.ts';

const lineFeed = 0x0a;
/** Of a larger file so many pieces of so many bytes are looked at, evenly spread. */
const pieces = 64;
const pieceBytes = 16_384;

/**
 * About how many rows the files of a package have, to tell how far an import has
 * come: to count them all would be to read them twice. A small file is counted; a
 * cell may run over several lines there, too. Of what cannot be read there is
 * none; the import tells why.
 */
export async function estimatePackageRows(folder: string): Promise<ReadonlyMap<TableName, number>> {
  const paths = (await readDescriptor(folder, new ProblemList()))?.paths ?? new Map<TableName, string>();
  const rows = new Map<TableName, number>();
  for (const [table, path] of paths) {
    rows.set(table, await estimateRows(join(folder, path)));
  }
  return rows;
}

async function estimateRows(path: string): Promise<number> {
  const file = await open(path).catch(() => null);
  if (file === null) return 0;
  try {
    const { size } = await file.stat();
    const header = 1;
    if (size <= pieces * pieceBytes) return Math.max(0, (await countLines(file, 0, size)) - header);
    let lines = 0;
    for (let piece = 0; piece < pieces; piece += 1) {
      const middle = (size * (piece + 0.5)) / pieces;
      lines += await countLines(file, Math.floor(middle - pieceBytes / 2), pieceBytes);
    }
    return toThreeDigits((lines * size) / (pieces * pieceBytes));
  } catch {
    return 0;
  } finally {
    await file.close();
  }
}

async function countLines(file: FileHandle, from: number, length: number): Promise<number> {
  const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(length), 0, length, from);
  const read = buffer.subarray(0, bytesRead);
  let count = 0;
  for (let at = read.indexOf(lineFeed); at >= 0; at = read.indexOf(lineFeed, at + 1)) count += 1;
  return count;
}

/** No more than is known. */
function toThreeDigits(value: number): number {
  return Number(value.toPrecision(3));
}
