import { checkReferences } from './checks/checkReferences.ts';
import { Doubts } from './checks/Doubts.ts';
import { keyOfRow } from './checks/KnownRows.ts';
import type { KnownRows } from './checks/KnownRows.ts';
import type { AnyWatch } from './checks/watch.ts';
import { quoteCell } from './problem.ts';
import type { ProblemList } from './ProblemList.ts';
import { CellReader } from './reading/CellReader.ts';
import type { AnyRow } from './reading/CellReader.ts';
import { reportAt } from './reading/reportAt.ts';
import { rowsAgain } from './reading/rowsAgain.ts';
import type { TableLine, TableLines } from './reading/TableLines.ts';
import type { RowNumber } from './source/rowNumber.ts';
import { packageText } from './writing/packageText.ts';
import type { Report, Table } from './tables/index.ts';

export interface TableReading {
  readonly table: Table;
  readonly lines: TableLines;
  readonly known: KnownRows;
  readonly watch: AnyWatch | undefined;
  readonly problems: ProblemList;
  /** What another row is called in a problem. */
  readonly nameRow: (row: RowNumber) => string;
}

/** A row without a problem, with its line. */
export interface SoundRow {
  readonly line: RowNumber;
  /** The line under which it is to be kept. */
  readonly keptAs: number;
  readonly row: Readonly<Record<string, unknown>>;
}

/** Reads a table to its end; yields the rows without a problem, some at a time, reports every problem of the others. */
export async function* readTable(reading: TableReading): AsyncGenerator<readonly SoundRow[]> {
  const { table, lines, known, watch, problems } = reading;
  const doubts = new Doubts(problems);
  const reader = new CellReader(table);
  for await (const some of lines) yield readSome(reading, some, reader, doubts);
  if (lines.complete) known.close(table.name);
  const again = () => rowsAgain(table, lines);
  await doubts.settle(again, ({ key }) => key);
  await watch?.finish?.(
    (line, column, expected, found) => reportAt(lines, problems, line, column, found, expected),
    again,
  );
}

function readSome(reading: TableReading, some: readonly TableLine[], reader: CellReader, doubts: Doubts): SoundRow[] {
  const { problems } = reading;
  const sound: SoundRow[] = [];
  for (const tableLine of some) {
    const before = problems.count;
    const row = readLine(reading, tableLine, reader, doubts);
    const { line, keptAs = line } = tableLine;
    if (problems.count === before) sound.push({ line, keptAs, row });
  }
  return sound;
}

function readLine(reading: TableReading, tableLine: TableLine, reader: CellReader, doubts: Doubts): AnyRow {
  const { table, lines, known, watch, problems } = reading;
  const { line, cells, header, stored } = tableLine;
  const cellAt = (column: string) =>
    stored === undefined ? (cells[header.get(column) ?? -1] ?? '') : packageText(stored[column]);
  const report: Report = (column, expected, found = quoteCell(cellAt(column))) =>
    reportAt(lines, problems, line, column, found, expected);
  const row = stored ?? reader.read(cells, header, report);
  checkKey(row, line, reading, report, doubts);
  if (stored === undefined) {
    checkReferences(row, table, known, report);
    table.check?.(row, report);
  }
  watch?.see(row as never, line, report);
  return row;
}

function checkKey(
  row: AnyRow,
  line: RowNumber,
  { table, known, nameRow }: TableReading,
  report: Report,
  doubts: Doubts,
): void {
  const key = keyOfRow(row, table.primaryKey);
  if (key === undefined) return;
  const tell = (fault: string) =>
    report(table.primaryKey.at(-1) as string, `${nameKey(table)} ${fault}`, quoteCell(key));
  if (!known.note(table.name, key, line)) {
    doubts.add(key, line, (earlier) => tell(`used once; ${nameRow(earlier)} has it too`));
  }
  const owner = known.ownerElsewhere(table.name, key);
  if (owner !== undefined) tell(`of this package; it belongs to the package ${owner}`);
}

/** What a key is, in a problem. */
function nameKey({ primaryKey }: Table): string {
  return primaryKey.length === 1 ? 'an identifier' : `one row for each ${primaryKey.join(', ')}`;
}
