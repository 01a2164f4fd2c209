import type { Archive } from './openArchive.ts';
import { columnOf } from './columnName.ts';
import { decodeEscapes } from './decodeEscapes.ts';
import { parseXml } from './parseXml.ts';
import { isTrue } from './readIndex.ts';
import { WorkbookFault } from './WorkbookFault.ts';
import { workbookLimits } from './workbookLimits.ts';

/** A cell as the file has it; what it shows depends on its style and on the column it stands in. */
export interface RawCell {
  /** As the part names it: n, s, str, inlineStr, b, e, d. */
  readonly type: string;
  readonly text: string;
  readonly style: number;
  /** Null where it is none. */
  readonly formula: string | null;
}

export interface RawRow {
  /** From 1. */
  readonly row: number;
  readonly hidden: boolean;
  /** Those that hold something, by column from 0. */
  readonly cells: ReadonlyMap<number, RawCell>;
}

export interface RawSheet {
  /** Those that hold something, in the order of the file. */
  readonly rows: readonly RawRow[];
  readonly isHidden: (column: number) => boolean;
}

/** Reads the cells of a sheet (ECMA-376, part 1, section 18.3). Throws a WorkbookFault. */
export async function readSheet(archive: Archive, path: string, name: string): Promise<RawSheet> {
  const rows: RawRow[] = [];
  const hiddenColumns: (readonly [first: number, last: number])[] = [];
  let row = { row: 0, hidden: false, cells: new Map<number, RawCell>() };
  let column = -1;
  let cell = { type: 'n', text: '', style: 0, formula: null as string | null };
  /** Which of the cell's texts is being read; what is pronounced beside it is none. */
  let part: 'VALUE' | 'FORMULA' | null = null;
  let inPhonetic = false;
  await parseXml(path, await archive.open(path), {
    open(tag, attributes) {
      if (tag === 'col' && isTrue(attributes['hidden'])) {
        hiddenColumns.push([Number(attributes['min']) - 1, Number(attributes['max']) - 1]);
      } else if (tag === 'row') {
        row = { row: Number(attributes['r'] ?? row.row + 1), hidden: isTrue(attributes['hidden']), cells: new Map() };
        column = -1;
      } else if (tag === 'c') {
        column = columnOf(attributes['r'] ?? '') ?? column + 1;
        if (column >= workbookLimits.columns) throw tooManyColumns(name);
        cell = { type: attributes['t'] ?? 'n', text: '', style: Number(attributes['s'] ?? '0'), formula: null };
      } else if (tag === 'f') {
        part = 'FORMULA';
        cell.formula = '';
      } else if (tag === 'v' || tag === 't') part = 'VALUE';
      else if (tag === 'rPh') inPhonetic = true;
    },
    text(text) {
      if (part === 'VALUE' && !inPhonetic) cell.text += text;
      if (part === 'FORMULA') cell.formula += text;
    },
    close(tag) {
      if (tag === 'v' || tag === 't' || tag === 'f') part = null;
      else if (tag === 'rPh') inPhonetic = false;
      else if (tag === 'c' && (cell.text !== '' || cell.formula !== null)) {
        row.cells.set(column, cell.type === 'inlineStr' ? { ...cell, text: decodeEscapes(cell.text) } : cell);
      } else if (tag === 'row' && row.cells.size > 0) {
        if (rows.length === workbookLimits.rows) throw tooManyRows(name);
        rows.push(row);
      }
    },
  });
  return { rows, isHidden: (index) => hiddenColumns.some(([first, last]) => first <= index && index <= last) };
}

function tooManyRows(name: string): WorkbookFault {
  const most = workbookLimits.rows.toLocaleString('en');
  return new WorkbookFault(
    `more than ${most} rows in the sheet ${name}`,
    `sheets of at most ${most} rows; a folder may have more`,
  );
}

function tooManyColumns(name: string): WorkbookFault {
  const most = workbookLimits.columns.toLocaleString('en');
  return new WorkbookFault(`more than ${most} columns in the sheet ${name}`, `sheets of at most ${most} columns`);
}
