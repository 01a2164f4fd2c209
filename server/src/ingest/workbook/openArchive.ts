import { crc32 } from 'node:zlib';
import { fromBufferPromise } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { quoteCell } from '../problem.ts';
import { refusePart } from './refusePart.ts';
import { WorkbookFault } from './WorkbookFault.ts';
import { workbookLimits } from './workbookLimits.ts';

/** The parts of a workbook; each is unpacked when it is asked for. */
export interface Archive {
  readonly paths: readonly string[];
  readonly has: (path: string) => boolean;
  /** Never gives other bytes than the archive said at its end, nor more of them: it breaks off there. */
  readonly open: (path: string) => Promise<AsyncIterable<Buffer>>;
}

/** Excel's form before 2007, and what a workbook with a password is wrapped in. */
const oldContainer = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const expected = 'a workbook saved as .xlsx';

/**
 * Opens the archive that a workbook is, and looks at what it says of itself
 * before anything is unpacked. Throws a WorkbookFault.
 */
export async function openArchive(bytes: Buffer): Promise<Archive> {
  assertFileSize(bytes.length);
  if (bytes.subarray(0, oldContainer.length).equals(oldContainer)) {
    throw new WorkbookFault('a file with a password, or of the old form .xls', `${expected}, without a password`);
  }
  const { zip, entries } = await readEntries(bytes);
  assertSizes(entries);
  for (const { fileName } of entries) refusePart(fileName);
  const byPath = new Map(entries.map((entry) => [entry.fileName, entry]));
  return {
    paths: [...byPath.keys()],
    has: (path) => byPath.has(path),
    open: async (path) => {
      const entry = byPath.get(path);
      if (entry === undefined) throw new WorkbookFault(`no part ${path} in the file`, expected);
      return unpack(zip, entry);
    },
  };
}

/** Throws a WorkbookFault for a file that is too large to be read. */
export function assertFileSize(bytes: number): void {
  if (bytes <= workbookLimits.fileBytes) return;
  throw new WorkbookFault(
    `a file of ${megabytes(bytes)}`,
    `a workbook of at most ${megabytes(workbookLimits.fileBytes)}`,
  );
}

async function readEntries(bytes: Buffer): Promise<{ readonly zip: ZipFile; readonly entries: Entry[] }> {
  const entries: Entry[] = [];
  try {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true });
    if (zip.entryCount > workbookLimits.parts) {
      throw new WorkbookFault(
        `${zip.entryCount} parts in the file`,
        `a workbook of at most ${workbookLimits.parts} parts`,
      );
    }
    for await (const entry of zip.eachEntry()) entries.push(entry);
    return { zip, entries };
  } catch (error) {
    if (error instanceof WorkbookFault) throw error;
    throw new WorkbookFault(`a file that is no such archive (${(error as Error).message})`, expected);
  }
}

async function* unpack(zip: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  let sum = 0;
  for await (const chunk of await zip.openReadStreamPromise(entry, {})) {
    sum = crc32(chunk as Buffer, sum);
    yield chunk as Buffer;
  }
  if (sum === entry.crc32) return;
  throw new WorkbookFault(`the part ${quoteCell(entry.fileName)}, which was damaged on its way`, 'a sound workbook');
}

function assertSizes(entries: readonly Entry[]): void {
  const { ratio, smallPartBytes, unpackedBytes } = workbookLimits;
  const unpacked = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  if (unpacked > unpackedBytes) {
    throw new WorkbookFault(
      `parts that would unpack to ${megabytes(unpacked)}`,
      `a workbook that unpacks to at most ${megabytes(unpackedBytes)}`,
    );
  }
  for (const { fileName, uncompressedSize, compressedSize } of entries) {
    if (uncompressedSize <= smallPartBytes || uncompressedSize <= ratio * compressedSize) continue;
    throw new WorkbookFault(
      `the part ${quoteCell(fileName)}, packed more than ${ratio} times`,
      'a workbook as spreadsheets save it',
    );
  }
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024 / 1024)} MB`;
}
