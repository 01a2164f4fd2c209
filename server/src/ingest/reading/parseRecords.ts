import { parse } from 'csv-parse/sync';
import type { CsvError } from 'csv-parse/sync';
import { CsvFault } from './CsvFault.ts';

/** A record with the line on which it starts. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Far more than a row holds: an unclosed quote must not draw the rest of a large file into memory. */
export const longestRecord = 1_000_000;

export interface ParsedRecords {
  readonly records: readonly CsvRecord[];
  /** What is wrong after the last sound one, if something is. */
  readonly fault: CsvFault | null;
}

/** The records of a text that begins on a line. */
export function parseRecords(text: string, firstLine: number): ParsedRecords {
  const records: CsvRecord[] = [];
  let next = firstLine;
  const error = faultIn(() =>
    parse(text, {
      record_delimiter: '\n',
      max_record_size: longestRecord,
      // The number of cells is checked against the header, where the place can be told.
      relax_column_count: true,
      on_record(cells: string[], { lines }) {
        records.push({ line: next, cells });
        next = firstLine + lines;
        return null;
      },
    }),
  );
  return { records, fault: error === null ? null : faultOf(error, next) };
}

export function tooLong(line: number): CsvFault {
  return new CsvFault(
    line,
    `a record of more than ${longestRecord.toLocaleString('en')} characters`,
    'a shorter one: a quote may have been opened and never closed',
  );
}

function faultIn(read: () => void): Error | null {
  try {
    read();
    return null;
  } catch (error) {
    return error as Error;
  }
}

function faultOf(error: Error, line: number): CsvFault {
  const { code } = error as CsvError;
  if (code === 'CSV_MAX_RECORD_SIZE') return tooLong(line);
  if (code === 'CSV_QUOTE_NOT_CLOSED') {
    return new CsvFault(line, 'a quote that is never closed', 'a quote at the end of the cell that begins with one');
  }
  return new CsvFault(
    line,
    `a quote in the wrong place (${error.message})`,
    'quotes around the whole cell, and each quote inside it doubled',
  );
}
