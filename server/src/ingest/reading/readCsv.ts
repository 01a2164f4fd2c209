import { CsvFault } from './CsvFault.ts';
import { divideLine } from './divideLine.ts';
import { longestRecord, parseRecords, tooLong } from './parseRecords.ts';
import type { CsvRecord, ParsedRecords } from './parseRecords.ts';
import { readLines } from './readLines.ts';

/**
 * Reads the records of a CSV file as they come, some at a time, the header first;
 * never the whole file. Throws a CsvFault after the last sound record where quotes
 * do not match or the file ends within a line. A line that is a record by itself
 * is divided at its commas; what follows one that is not, to the end of the lines
 * at hand, is left to a parser.
 */
export async function* readCsv(path: string): AsyncGenerator<readonly CsvRecord[]> {
  let line = 1;
  let quoted = '';
  let isOpen = false;
  for await (const { whole, rest } of readLines(path, longestRecord)) {
    const lines = rest === null ? whole : [...whole, rest];
    const { records, fault } = isOpen ? nothingYet : divideLines(lines, line);
    const divided: number = records.length;
    if (divided > 0) yield records;
    if (fault !== null) throw fault;
    line += divided;
    if (divided < lines.length) {
      const text = `${lines.slice(divided).join('\n')}${rest === null ? '\n' : ''}`;
      quoted += text;
      isOpen = isOpen !== hasOddQuotes(text);
      // A quote that is still open may close in the lines to come.
      if (!isOpen || rest !== null || quoted.length > longestRecord) {
        yield* parsed(quoted, line);
        line += countBreaks(quoted);
        quoted = '';
      }
    }
    if (rest !== null) throw cutAt(divided < lines.length ? line : line - 1);
  }
  if (quoted !== '') yield* parsed(quoted, line);
}

const nothingYet: ParsedRecords = { records: [], fault: null };

function* parsed(text: string, firstLine: number): Generator<readonly CsvRecord[]> {
  const { records, fault } = parseRecords(text, firstLine);
  yield records;
  if (fault !== null) throw fault;
}

/** The records of the lines up to the first that is not one by itself. */
function divideLines(lines: readonly string[], firstLine: number): ParsedRecords {
  const records: CsvRecord[] = [];
  for (const text of lines) {
    const line = firstLine + records.length;
    if (text.length > longestRecord) return { records, fault: tooLong(line) };
    const cells = divideLine(text);
    if (cells === null) break;
    records.push({ line, cells });
  }
  return { records, fault: null };
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
