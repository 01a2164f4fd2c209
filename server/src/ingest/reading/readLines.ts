import { createReadStream } from 'node:fs';

export interface TextLines {
  /** Whole lines, without their ends. */
  readonly whole: readonly string[];
  /** What follows the last line break of the file, or as much of a line as may be too long to be one; else null. */
  readonly rest: string | null;
}

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
  let held: Buffer = Buffer.alloc(0);
  let isStart = true;
  for await (const chunk of createReadStream(path)) {
    let bytes = held.length === 0 ? (chunk as Buffer) : Buffer.concat([held, chunk as Buffer]);
    if (isStart && bytes.length >= byteOrderMark.length) {
      isStart = false;
      if (bytes.subarray(0, byteOrderMark.length).equals(byteOrderMark)) bytes = bytes.subarray(byteOrderMark.length);
    }
    const whole: string[] = [];
    let from = 0;
    for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, from)) {
      const last = end > from && bytes[end - 1] === carriageReturn ? end - 1 : end;
      whole.push(bytes.toString('utf8', from, last));
      from = end + 1;
    }
    held = bytes.subarray(from);
    if (held.length > longest) {
      yield { whole, rest: held.toString() };
      return;
    }
    if (whole.length > 0) yield { whole, rest: null };
  }
  if (held.length > 0) yield { whole: [], rest: held.toString() };
}
