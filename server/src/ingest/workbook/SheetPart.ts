import { quoteCell } from '../problem.ts';
import type { ProblemList } from '../ProblemList.ts';
import type { SourcePart, SourceRecord } from '../source/PackageSource.ts';
import type { Table } from '../tables/index.ts';
import { columnName } from './columnName.ts';
import { readCellText } from './readCellText.ts';
import type { CellFault, CellMeanings } from './readCellText.ts';
import type { RawCell, RawRow, RawSheet } from './readSheet.ts';

/** The row that names the columns. */
const headerRow = 1;

interface SheetColumn {
  /** From 0. */
  readonly position: number;
  readonly name: string;
}

/** The rows of a sheet as a package has them. What it holds that no package can, and what cannot be seen, is reported. */
export class SheetPart implements SourcePart {
  readonly file: string;
  readonly told = new Set<string>();
  readonly #table: Table;
  readonly #meanings: CellMeanings;
  readonly #problems: ProblemList;
  readonly #columns: readonly SheetColumn[];
  readonly #below: readonly SourceRecord[];

  constructor(table: Table, { rows, isHidden }: RawSheet, meanings: CellMeanings, problems: ProblemList) {
    this.file = table.name;
    this.#table = table;
    this.#meanings = meanings;
    this.#problems = problems;
    const header = rows.find(({ row }) => row === headerRow);
    const rowsBelow = rows.filter(({ row }) => row !== headerRow);
    this.#columns = header === undefined ? [] : this.#readHeader(header);
    const named = new Set(header?.cells.keys());
    this.#below = rowsBelow
      .map((row) => this.#readRow(row, named))
      .filter(({ cells }) => cells.some((cell) => cell !== ''));
    for (const { position, name } of this.#columns) {
      if (!isHidden(position) || !rowsBelow.some(({ cells }) => cells.has(position))) continue;
      const found = `the hidden column ${quoteCell(name)}`;
      this.#tell(headerRow, position, { found, expected: 'columns that can be seen: show it or empty it' });
    }
  }

  async *records(): AsyncGenerator<readonly SourceRecord[]> {
    if (this.#columns.length === 0) return;
    yield [{ line: headerRow, cells: this.#columns.map(({ name }) => name) }, ...this.#below];
  }

  nameCell = (row: number, column: string | null): string => {
    const known = this.#columns.find(({ name }) => name === column);
    return known === undefined ? String(row) : `${columnName(known.position)}${row}`;
  };

  /** Each column of the table once: what else is named is told here, so that no row carries it. */
  #readHeader({ cells }: RawRow): SheetColumn[] {
    const columns = new Map<string, SheetColumn>();
    const expected = `only the columns ${Object.keys(this.#table.columns).join(', ')}`;
    for (const [position, cell] of [...cells].toSorted(([a], [b]) => a - b)) {
      const name = this.#readCell(headerRow, position, cell, null).trim();
      if (this.told.has(`${columnName(position)}${headerRow}`)) continue;
      if (!Object.hasOwn(this.#table.columns, name)) {
        this.#tell(headerRow, position, { found: `the unknown column ${quoteCell(name)}`, expected }, name);
      } else if (columns.has(name)) {
        const found = `the column ${quoteCell(name)} a second time`;
        this.#tell(headerRow, position, { found, expected: 'each column once' }, name);
      } else {
        columns.set(name, { position, name });
      }
    }
    return [...columns.values()];
  }

  #readRow({ row, hidden, cells }: RawRow, named: ReadonlySet<number>): SourceRecord {
    if (hidden) {
      const expected = 'rows that can be seen: show it, clear the filter or delete it';
      this.#problems.add({
        file: this.file,
        line: row,
        column: null,
        cell: String(row),
        found: 'a hidden row',
        expected,
      });
    }
    const texts = this.#columns.map(({ position, name }) => {
      const cell = cells.get(position);
      return cell === undefined ? '' : this.#readCell(row, position, cell, name);
    });
    for (const position of cells.keys()) {
      if (named.has(position)) continue;
      const expected = 'a column with its name in row 1';
      this.#tell(row, position, { found: 'a cell below no name of a column', expected });
    }
    return { line: row, cells: texts };
  }

  #readCell(row: number, position: number, cell: RawCell, column: string | null): string {
    const type = column === null ? 'string' : this.#table.columns[column]?.cell.schema.type;
    const text = readCellText(cell, this.#meanings, type ?? 'string');
    if (typeof text === 'string') return text;
    this.#tell(row, position, text, column);
    return '';
  }

  #tell(row: number, position: number, { found, expected }: CellFault, column: string | null = null): void {
    const cell = `${columnName(position)}${row}`;
    this.told.add(cell);
    this.#problems.add({ file: this.file, line: row, column, cell, found, expected });
  }
}
