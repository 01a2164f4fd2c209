import { checkReferences } from './checks/checkReferences.ts';
import { keyOfRow } from './checks/KnownRows.ts';
import type { KnownRows } from './checks/KnownRows.ts';
import type { AnyWatch } from './checks/watch.ts';
import { quoteCell } from './problem.ts';
import type { ProblemList } from './ProblemList.ts';
import { readCells } from './reading/readCells.ts';
import type { AnyRow } from './reading/readCells.ts';
import { CsvFault, readCsv } from './reading/readCsv.ts';
import type { CsvRecord } from './reading/readCsv.ts';
import { readHeader } from './reading/readHeader.ts';
import type { Header } from './reading/readHeader.ts';
import type { Report, Table } from './tables/index.ts';

export interface TableReading {
  readonly table: Table;
  /** Path inside the package, for reports. */
  readonly file: string;
  readonly path: string;
  readonly known: KnownRows;
  readonly watch: AnyWatch | undefined;
  readonly problems: ProblemList;
}

/** A row without a problem, with its line. */
export interface SoundRow {
  readonly line: number;
  readonly row: Readonly<Record<string, unknown>>;
}

/** Reads a table to its end; yields the rows without a problem, reports every problem of the others. */
export async function* readTable(reading: TableReading): AsyncGenerator<SoundRow> {
  const { table, file, path, known, watch, problems } = reading;
  let header: Header | null = null;
  let headerLength = 0;
  try {
    for await (const record of readCsv(path)) {
      if (header === null) {
        header = readHeader(record.cells, table, reportOn(reading, record.line));
        headerLength = record.cells.length;
        // Columns of some other file: reading on would only repeat that in every line.
        if (header.size === 0) return;
        continue;
      }
      const before = problems.count;
      const row = readRecord(reading, record, header, headerLength);
      if (problems.count === before) yield { line: record.line, row };
    }
    if (header === null) {
      problems.add({
        file,
        line: null,
        column: null,
        found: 'an empty file',
        expected: 'a header with the columns of the table',
      });
    } else if (table.primaryKey.every((column) => header?.has(column))) {
      known.close(table.name);
    }
  } catch (error) {
    problems.add({ file, column: null, ...faultIn(error) });
  }
  watch?.finish?.((line, column, expected, found) => problems.add({ file, line, column, found, expected }));
}

function readRecord(reading: TableReading, record: CsvRecord, header: Header, headerLength: number): AnyRow {
  const { table, file, known, watch, problems } = reading;
  const { line, cells } = record;
  const cellAt = (column: string) => cells[header.get(column) ?? -1] ?? '';
  const report: Report = (column, expected, found = quoteCell(cellAt(column))) =>
    problems.add({ file, line, column, found, expected });
  if (cells.length !== headerLength) {
    const found = cells.length === 1 && cells[0] === '' ? 'an empty line' : `${cells.length} cells`;
    problems.add({ file, line, column: null, found, expected: `${headerLength} cells, as in the header` });
    known.note(table.name, table.primaryKey.map(cellAt).join(' '), line);
    return {};
  }
  const row = readCells(cells, header, table, report);
  checkKey(row, line, reading, report);
  checkReferences(row, table, known, report);
  table.check?.(row, report);
  watch?.see(row as never, line, report);
  return row;
}

function checkKey(row: AnyRow, line: number, { table, known }: TableReading, report: Report): void {
  const key = keyOfRow(row, table.primaryKey);
  if (key === undefined) return;
  const column = table.primaryKey.at(-1) as string;
  const what = table.primaryKey.length === 1 ? 'an identifier' : `one row for each ${table.primaryKey.join(', ')}`;
  const earlier = known.note(table.name, key, line);
  if (earlier !== undefined) report(column, `${what} used once; line ${earlier} has it too`, quoteCell(key));
  const owner = known.ownerElsewhere(table.name, key);
  if (owner !== undefined)
    report(column, `${what} of this package; it belongs to the package ${owner}`, quoteCell(key));
}

function reportOn({ file, problems }: TableReading, line: number): Report {
  return (column, expected, found = quoteCell(column)) => problems.add({ file, line, column, found, expected });
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
