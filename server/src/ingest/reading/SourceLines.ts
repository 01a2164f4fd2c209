import type { KnownRows } from '../checks/KnownRows.ts';
import type { ProblemList } from '../ProblemList.ts';
import type { SourcePart, SourceRecord } from '../source/PackageSource.ts';
import type { Report, Table } from '../tables/index.ts';
import { quoteCell } from '../problem.ts';
import { CsvFault } from './CsvFault.ts';
import { readHeader } from './readHeader.ts';
import type { Header } from './readHeader.ts';
import { reportAt } from './reportAt.ts';
import type { TableLine, TableLines } from './TableLines.ts';

/** The rows of a table in a source; reports a header that is not the table's and rows that do not fit it. */
export class SourceLines implements TableLines {
  complete = false;
  readonly file: string;
  readonly nameCell: TableLines['nameCell'];
  readonly told: TableLines['told'];
  readonly #part: SourcePart;
  readonly #table: Table;
  readonly #known: KnownRows;
  readonly #problems: ProblemList;

  constructor(part: SourcePart, table: Table, known: KnownRows, problems: ProblemList) {
    this.file = part.file;
    this.nameCell = part.nameCell;
    this.told = part.told;
    this.#part = part;
    this.#table = table;
    this.#known = known;
    this.#problems = problems;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<readonly TableLine[]> {
    let header: Header | null = null;
    let length = 0;
    try {
      for await (const records of this.#part.records()) {
        const [first] = records;
        if (header === null && first !== undefined) {
          header = this.#readHeader(first);
          length = first.cells.length;
          // Columns of some other file: reading on would only repeat that in every line.
          if (header.size === 0) return;
          yield* this.#fitting(records.slice(1), header, length);
        } else if (header !== null) {
          yield* this.#fitting(records, header, length);
        }
      }
      if (header === null) this.#reportEmpty();
      else this.complete = this.#table.primaryKey.every((column) => header?.has(column));
    } catch (error) {
      this.#problems.add({ file: this.file, column: null, ...faultIn(error) });
    }
  }

  async *again(): AsyncGenerator<readonly TableLine[]> {
    let header: Header | null = null;
    let length = 0;
    try {
      for await (const records of this.#part.records()) {
        const [first] = records;
        if (first === undefined) continue;
        if (header === null) length = first.cells.length;
        const known: Header = (header ??= readHeader(textsOf(first), this.#table, () => undefined));
        yield records.map(({ line, cells }) => ({ line, cells, header: known, isUnfit: cells.length !== length }));
      }
    } catch (error) {
      // Told when it was met first.
      faultIn(error);
    }
  }

  #readHeader(record: SourceRecord): Header {
    return readHeader(textsOf(record), this.#table, this.#reportHeader(record.line));
  }

  /** What does not fit is told after the lines before it: the first row with a key is the one that has it. */
  *#fitting(records: readonly SourceRecord[], header: Header, length: number): Generator<readonly TableLine[]> {
    let lines: TableLine[] = [];
    for (const record of records) {
      if (record.cells.length === length) {
        lines.push({ line: record.line, cells: record.cells, header });
      } else {
        yield lines;
        lines = [];
        this.#reportLength(record, header, length);
      }
    }
    yield lines;
  }

  #reportHeader(line: number): Report {
    return (column, expected, found = quoteCell(column)) =>
      reportAt(this, this.#problems, line, column, found, expected);
  }

  #reportLength({ line, cells }: SourceRecord, header: Header, length: number): void {
    const found = cells.length === 1 && cells[0] === '' ? 'an empty line' : `${cells.length} cells`;
    reportAt(this, this.#problems, line, null, found, `${length} cells, as in the header`);
    // Its key counts as seen: a row that names it must not be told as well.
    const key = this.#table.primaryKey.map((column) => cells[header.get(column) ?? -1] ?? '').join(' ');
    this.#known.note(this.#table.name, key, line);
  }

  #reportEmpty(): void {
    this.#problems.add({
      file: this.file,
      line: null,
      column: null,
      found: 'an empty file',
      expected: 'a header with the columns of the table',
    });
  }
}

function textsOf({ cells }: SourceRecord): string[] {
  return cells.map((cell) => cell ?? '');
}

function faultIn(error: unknown): { line: number | null; found: string; expected: string } {
  if (error instanceof CsvFault) return { line: error.line, found: error.found, expected: error.expected };
  const { code } = error as NodeJS.ErrnoException;
  // Anything but a file that cannot be read is a fault of ours.
  if (code === undefined || !/^E[A-Z]+$/.test(code)) throw error;
  return {
    line: null,
    found: code === 'ENOENT' ? 'no such file' : `a file that cannot be read (${code})`,
    expected: 'the CSV file of the table',
  };
}
