import { Misread } from '../cells/index.ts';
import type { Column } from '../cells/index.ts';
import { columnsOf } from '../tables/columnsOf.ts';
import type { ReadRow, Report, Table } from '../tables/index.ts';
import type { Header } from './readHeader.ts';

export type AnyRow = ReadRow<Record<string, unknown>>;

/** Control characters, line separators, what bytes that are not UTF-8 turn into, and halves of characters. */
const unwanted = /[\p{Cc}\p{Cs}\u2028\u2029\uFFFD]/u;
const notUtf8 = /[\p{Cs}\uFFFD]/u;

/** Reads the cells of a record; those that hold something else are reported and left undefined. */
export function readCells(
  cells: readonly (string | undefined)[],
  header: Header,
  table: Table,
  report: Report,
): AnyRow {
  const row: Record<string, unknown> = {};
  for (const column of columnsOf(table).all) {
    const { name } = column;
    const position = header.get(name);
    const value = position === undefined ? readAbsent(column) : readCell(cells[position] ?? '', column);
    if (value instanceof Misread) {
      report(name, value.expected);
      row[name] = undefined;
    } else {
      row[name] = value;
    }
  }
  return row;
}

/** A column that came later is empty where it is absent; any other was reported with the header. */
function readAbsent(column: Column): null | undefined {
  return column.addedLater ? null : undefined;
}

function readCell(text: string, column: Column): unknown {
  if (text === '') return column.required ? new Misread('a value: every row states it') : null;
  if (unwanted.test(text)) {
    return new Misread(notUtf8.test(text) ? 'text in UTF-8' : 'text on one line without control characters');
  }
  return column.cell.read(text);
}
