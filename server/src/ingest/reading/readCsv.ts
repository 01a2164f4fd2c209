import { CsvFault } from './CsvFault.ts';
import { longestRecord, parseRecords, tooLong } from './parseRecords.ts';
import type { CsvRecord, ParsedRecords } from './parseRecords.ts';
import { readLines } from './readLines.ts';

/**
 * Reads the records of a CSV file as they come, some at a time, the header first; never the
 * whole file. Throws a CsvFault after the last sound record where quotes do not
 * match or the file ends within a line. Until a quote comes a line is divided by
 * nothing but its commas; what follows one, to the end of the lines at hand, is
 * left to a parser.
 */
export async function* readCsv(path: string): AsyncGenerator<readonly CsvRecord[]> {
  let line = 1;
  let quoted = '';
  let isOpen = false;
  for await (const { whole, rest } of readLines(path, longestRecord)) {
    const lines = rest === null ? whole : [...whole, rest];
    const plain: number = isOpen ? 0 : countPlain(lines);
    if (plain > 0) {
      const { records, fault } = plainRecords(lines.slice(0, plain), line);
      yield records;
      if (fault !== null) throw fault;
      line += plain;
    }
    if (plain < lines.length) {
      const text = `${lines.slice(plain).join('\n')}${rest === null ? '\n' : ''}`;
      quoted += text;
      isOpen = isOpen !== hasOddQuotes(text);
      // A quote that is still open may close in the lines to come.
      if (!isOpen || rest !== null || quoted.length > longestRecord) {
        yield* parsed(quoted, line);
        line += countBreaks(quoted);
        quoted = '';
      }
    }
    if (rest !== null) throw cutAt(plain < lines.length ? line : line - 1);
  }
  if (quoted !== '') yield* parsed(quoted, line);
}

function* parsed(text: string, firstLine: number): Generator<readonly CsvRecord[]> {
  const { records, fault } = parseRecords(text, firstLine);
  yield records;
  if (fault !== null) throw fault;
}

function plainRecords(lines: readonly string[], firstLine: number): ParsedRecords {
  const records: CsvRecord[] = [];
  for (const text of lines) {
    const line = firstLine + records.length;
    if (text.length > longestRecord) return { records, fault: tooLong(line) };
    records.push({ line, cells: text.split(',') });
  }
  return { records, fault: null };
}

/** How many lines come before the first with a quote. */
function countPlain(lines: readonly string[]): number {
  const first = lines.findIndex((line) => line.includes('"'));
  return first < 0 ? lines.length : first;
}

function hasOddQuotes(text: string): boolean {
  let isOdd = false;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) isOdd = !isOdd;
  return isOdd;
}

function countBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** Every cell of a cut line can look whole, so it is told as a fault after it. */
function cutAt(line: number): CsvFault {
  return new CsvFault(line, 'the end of the file', 'a line break at the end of the last line: the file may be cut');
}
