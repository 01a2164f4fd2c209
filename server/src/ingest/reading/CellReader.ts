import { Misread } from '../cells/index.ts';
import type { Column } from '../cells/index.ts';
import { columnsOf } from '../tables/columnsOf.ts';
import type { NamedColumn } from '../tables/columnsOf.ts';
import type { ReadRow, Report, Table } from '../tables/index.ts';
import type { Header } from './readHeader.ts';

export type AnyRow = ReadRow<Record<string, unknown>>;

/** Control characters, line separators, what bytes that are not UTF-8 turn into, and halves of characters. */
const unwanted = /[\p{Cc}\p{Cs}\u2028\u2029\uFFFD]/u;
const notUtf8 = /[\p{Cs}\uFFFD]/u;

/** A column that the header has. */
interface PlacedColumn {
  readonly column: NamedColumn;
  readonly position: number;
  /** The last text, which rows that follow each other often share, and what it says. */
  text: string;
  value: unknown;
}

/** Reads the cells of a table's records. */
export class CellReader {
  readonly #table: Table;
  #header: Header | null = null;
  #placed: readonly PlacedColumn[] = [];
  /** A row without any text: all have its columns in its order, so that they are copied faster than made. */
  #blank: Record<string, unknown> = {};

  constructor(table: Table) {
    this.#table = table;
  }

  /** The row of a record; cells that hold something else are reported and left undefined. */
  read(cells: readonly (string | undefined)[], header: Header, report: Report): AnyRow {
    if (header !== this.#header) this.#place(header);
    // A spread takes twice as long once rows of more than four tables have been made by it.
    const row = Object.assign({}, this.#blank);
    for (const placed of this.#placed) {
      const { column, position } = placed;
      const text = cells[position] ?? '';
      if (text === '' && !column.required) continue;
      if (text !== placed.text) {
        placed.text = text;
        placed.value = readCell(text, column);
      }
      const { value } = placed;
      if (value instanceof Misread) report(column.name, value.expected);
      row[column.name] = value instanceof Misread ? undefined : value;
    }
    return row;
  }

  #place(header: Header): void {
    const { all } = columnsOf(this.#table);
    this.#header = header;
    this.#placed = all.flatMap((column) => {
      const position = header.get(column.name);
      return position === undefined ? [] : [{ column, position, text: '', value: readCell('', column) }];
    });
    this.#blank = Object.fromEntries(
      all.map((column) => [column.name, header.has(column.name) ? null : readAbsent(column)]),
    );
  }
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
