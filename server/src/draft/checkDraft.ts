import type { DraftedRow, RowOrigin } from './Draft.ts';
import { isLine, lineExpected } from '../graphql/checkLine.ts';
import { refusal } from '../graphql/errors/refusal.ts';
import { quoteCell } from '../ingest/problem.ts';
import type { TableName } from '../ingest/index.ts';
import { tables } from '../ingest/tables/index.ts';
import { draftLimits } from './draftLimits.ts';

interface Fault {
  readonly argument: string;
  readonly found: string;
  readonly expected: string;
}

/** Throws BAD_USER_INPUT with everything that no draft can hold; what is wrong with the data, the preview says. */
export function checkDraft(title: string, rows: readonly DraftedRow[]): void {
  const faults = [...titleFaults(title), ...rowFaults(rows)];
  const [first] = faults;
  if (first === undefined) return;
  const lines = faults.map(({ argument, found, expected }) => `${argument}: found ${found}, expected ${expected}.`);
  throw refusal('BAD_USER_INPUT', lines.join('\n'), { ...first, faults });
}

function titleFaults(title: string): Fault[] {
  const most = draftLimits.titleCharacters;
  const length = title.trim().length;
  if (length >= 1 && length <= most)
    return isLine(title.trim()) ? [] : [{ argument: 'title', found: quoteCell(title.trim()), expected: lineExpected }];
  return [{ argument: 'title', found: `${length} characters`, expected: `1 to ${most} characters` }];
}

function rowFaults(rows: readonly DraftedRow[]): Fault[] {
  const most = draftLimits.rows;
  if (rows.length > most)
    return [{ argument: 'rows', found: `${rows.length} rows`, expected: `at most ${most}; more comes as a package` }];
  return rows.flatMap(({ table, cells, origin }, index) => [
    ...countFaults(`rows[${index}].cells`, table, cells),
    ...Object.entries(cells).flatMap(([column, text]) => cellFaults(`rows[${index}].${column}`, text)),
    ...originFaults(`rows[${index}].origin`, origin),
  ]);
}

function countFaults(argument: string, table: TableName, cells: DraftedRow['cells']): Fault[] {
  const most = mostCells.get(table) as number;
  const count = Object.keys(cells).length;
  if (count <= most) return [];
  return [{ argument, found: `${count} cells`, expected: `at most ${most}, one for each column of the table` }];
}

const mostCells: ReadonlyMap<TableName, number> = new Map(
  tables.map(({ name, columns }) => [name, Object.keys(columns).length]),
);

function cellFaults(argument: string, text: string): Fault[] {
  const most = draftLimits.cellCharacters;
  if (text.length > most)
    return [{ argument, found: `${text.length} characters`, expected: `at most ${most} characters` }];
  if (text.includes('\0')) return [{ argument, found: 'a NUL', expected: 'text' }];
  return [];
}

function originFaults(argument: string, { sheet, row, start, end, printed }: RowOrigin): Fault[] {
  const hasSheet = sheet != null || row != null;
  const hasSpan = start != null || end != null || printed != null;
  if (!hasSheet && !hasSpan) return [];
  if (hasSheet && hasSpan)
    return [{ argument, found: 'a sheet and a span', expected: 'one of them, or neither for what is written by hand' }];
  if (hasSheet) {
    const isWhole = sheet != null && sheet.length <= draftLimits.titleCharacters && row != null && row >= 1;
    return isWhole ? [] : [{ argument, found: 'half of a place', expected: 'a sheet, and a row from 1' }];
  }
  const isSpan = start != null && end != null && start >= 0 && end > start && printed != null;
  if (isSpan && printed.length === end - start && printed.length <= draftLimits.printedCharacters) return [];
  const expected = `start, end and the characters between them as printed, at most ${draftLimits.printedCharacters}`;
  return [{ argument, found: 'another span', expected }];
}
