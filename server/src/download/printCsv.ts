import { guardFormula } from '@pionir/shared';
import { stringify } from 'csv-stringify/sync';
import { plainNumberText } from '../ingest/writing/plainNumberText.ts';

export type CellValue = string | number | boolean | null;
export type Line = readonly CellValue[];

/** For whom a file is: people open it in a spreadsheet, the import reads each sign as it stands. */
export type CsvReader = 'SPREADSHEET' | 'IMPORT';

/** Lines of CSV (RFC 4180, UTF-8, line feeds); for a spreadsheet nothing in them is a formula. */
export function printCsv(lines: readonly Line[], reader: CsvReader): string {
  const guarded = reader === 'SPREADSHEET' ? lines.map((line) => line.map(guardFormula)) : lines;
  return stringify(guarded as CellValue[][], { cast: { number: plainNumberText, boolean: String } });
}
