import { parse } from 'csv-parse';
import type { CsvError, Parser } from 'csv-parse';
import { decodeText } from './decodeText.ts';

/** A record with the line on which it starts. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Far more than a row holds: an unclosed quote must not draw the rest of a large file into memory. */
const longestRecord = 1_000_000;

/** Text that is not CSV, or not all of it: nothing after it can be trusted. */
export class CsvFault extends Error {
  override readonly name = 'CsvFault';
  readonly line: number;
  readonly found: string;
  readonly expected: string;

  constructor(line: number, found: string, expected: string) {
    super(`Line ${line}: found ${found}, expected ${expected}`);
    this.line = line;
    this.found = found;
    this.expected = expected;
  }
}

/**
 * Reads the records of a CSV file as they come, the header included; never the
 * whole file. Throws a CsvFault after the last sound record where quotes do not
 * match or the file ends within a line.
 */
export async function* readCsv(path: string): AsyncGenerator<CsvRecord> {
  const queue: CsvRecord[] = [];
  let lastLine = 0;
  let endsWithLineBreak = true;
  const parser = parse({
    record_delimiter: '\n',
    max_record_size: longestRecord,
    // The number of cells is checked against the header, where the place can be told.
    relax_column_count: true,
    on_record(cells: string[], { lines }) {
      queue.push({ line: lastLine + 1, cells });
      lastLine = lines;
      return null;
    },
  });
  // Faults come back by push and end; this only keeps the event from ending the process.
  parser.on('error', () => undefined).resume();
  for await (const text of decodeText(path)) {
    if (text === '') continue;
    endsWithLineBreak = text.endsWith('\n');
    const error = await push(parser, text);
    yield* queue.splice(0);
    if (error) throw faultOf(error, lastLine + 1);
  }
  const error = await end(parser);
  yield* queue.splice(0);
  if (error) throw faultOf(error, lastLine + 1);
  if (!endsWithLineBreak) {
    throw new CsvFault(
      lastLine,
      'the end of the file',
      'a line break at the end of the last line: the file may be cut',
    );
  }
}

/** The parser works through the text before it calls back, so all records of it are then in the queue. */
function push(parser: Parser, text: string): Promise<Error | null> {
  return new Promise((resolve) => parser.write(text, (error) => resolve(error ?? null)));
}

function end(parser: Parser): Promise<Error | null> {
  return new Promise((resolve) => {
    parser.once('error', resolve).once('end', () => resolve(null));
    parser.end();
  });
}

function faultOf(error: Error, line: number): CsvFault {
  const { code } = error as CsvError;
  if (code === 'CSV_MAX_RECORD_SIZE') {
    return new CsvFault(
      line,
      `a record of more than ${longestRecord.toLocaleString('en')} characters`,
      'a shorter one: a quote may have been opened and never closed',
    );
  }
  if (code === 'CSV_QUOTE_NOT_CLOSED') {
    return new CsvFault(line, 'a quote that is never closed', 'a quote at the end of the cell that begins with one');
  }
  return new CsvFault(
    line,
    `a quote in the wrong place (${error.message})`,
    'quotes around the whole cell, and each quote inside it doubled',
  );
}
