import { readSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { isMainThread } from 'node:worker_threads';

export interface TextLines {
  /** Whole lines, without their ends. */
  readonly whole: readonly string[];
  /** What follows the last line break of the file, or as much of a line as may be too long to be one; else null. */
  readonly rest: string | null;
}

const chunk = 131_072;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const byteOrderMark = Buffer.from('\uFEFF');

/**
 * The lines of a file, as many at a time as a chunk of it holds: UTF-8 without
 * its byte order mark, Windows line ends or plain ones. Bytes that are not UTF-8
 * become U+FFFD, which no cell may hold, so that they are reported at their line
 * and column. Each line is a text of its own: none keeps a whole chunk in memory.
 */
export async function* readLines(path: string, longest: number): AsyncGenerator<TextLines> {
  const file = await open(path);
  try {
    let bytes: Buffer = Buffer.allocUnsafeSlow(chunk);
    let held = 0;
    let isStart = true;
    for (;;) {
      const room = [bytes, held, bytes.length - held, null] as const;
      // A thread that only reads would wait longer for another one to do it than for the bytes.
      const bytesRead = isMainThread ? (await file.read(...room)).bytesRead : readSync(file.fd, ...room);
      if (bytesRead === 0) break;
      const end = held + bytesRead;
      const start = isStart && startsWithMark(bytes.subarray(0, end)) ? byteOrderMark.length : 0;
      isStart &&= end < byteOrderMark.length;
      const { whole, rest } = divide(bytes.subarray(0, end), start);
      held = end - rest;
      if (held > longest) {
        yield { whole, rest: bytes.toString('utf8', rest, end) };
        return;
      }
      bytes = withRoom(bytes, rest, end);
      if (whole.length > 0) yield { whole, rest: null };
    }
    if (held > 0) yield { whole: [], rest: bytes.toString('utf8', 0, held) };
  } finally {
    await file.close();
  }
}

function startsWithMark(bytes: Buffer): boolean {
  return bytes.subarray(0, byteOrderMark.length).equals(byteOrderMark);
}

/** The whole lines from a place on, and where what follows them begins. */
function divide(bytes: Buffer, start: number): { whole: string[]; rest: number } {
  const whole: string[] = [];
  let from = start;
  for (let end = bytes.indexOf(lineFeed, from); end >= 0; end = bytes.indexOf(lineFeed, from)) {
    const last = end > from && bytes[end - 1] === carriageReturn ? end - 1 : end;
    whole.push(bytes.toString('utf8', from, last));
    from = end + 1;
  }
  return { whole, rest: from };
}

/** What is left over moved to the start, with room after it: a chunk of its own each time would fill the memory with what nobody needs. */
function withRoom(bytes: Buffer, rest: number, end: number): Buffer {
  const roomy = rest === 0 && end === bytes.length ? Buffer.allocUnsafeSlow(bytes.length * 2) : bytes;
  bytes.copy(roomy, 0, rest, end);
  return roomy;
}
