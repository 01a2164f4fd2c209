import { unguardFormula } from '@pionir/shared';
import type { FieldSchema } from '../cells/index.ts';
import { quoteCell } from '../problem.ts';
import { plainNumberText } from '../writing/plainNumberText.ts';
import type { CellFormat, DateParts } from './cellFormat.ts';
import { decodeEscapes } from './decodeEscapes.ts';
import type { RawCell } from './readSheet.ts';
import { serialDay } from './serialDay.ts';
import { withoutNoise } from './withoutNoise.ts';
import { longestCellText } from './workbookLimits.ts';

/** What a workbook has that its cells only point to. */
export interface CellMeanings {
  readonly strings: readonly string[];
  readonly formats: readonly CellFormat[];
  readonly from1904: boolean;
}

/** What a cell holds that no package can. */
export interface CellFault {
  readonly found: string;
  readonly expected: string;
}

/** The text that a package would have for what a cell shows, or what is wrong with it. */
export function readCellText(cell: RawCell, meanings: CellMeanings, type: FieldSchema['type']): string | CellFault {
  if (cell.formula !== null) {
    const found = cell.formula === '' ? 'a formula' : `the formula ${quoteCell(`=${cell.formula}`)}`;
    return { found, expected: 'a value: copy the cell and paste it as a value' };
  }
  switch (cell.type) {
    case 's':
      return readText(meanings.strings[Number(cell.text)] ?? '');
    case 'str':
      return readText(decodeEscapes(cell.text));
    case 'inlineStr':
      return readText(cell.text);
    case 'b':
      return cell.text === '1' ? 'TRUE' : 'FALSE';
    case 'e':
      return { found: `the error ${cell.text}`, expected: 'a value' };
    case 'd':
      return cell.text.slice(0, 10);
    default:
      return readNumber(Number(cell.text), meanings.formats[cell.style] ?? { kind: 'NUMBER' }, meanings, type);
  }
}

function readText(text: string): string | CellFault {
  if (text.length < longestCellText) return unguardFormula(text);
  return {
    found: `${text.length} characters`,
    expected: `fewer than ${longestCellText}: a spreadsheet cuts longer texts`,
  };
}

function readNumber(
  value: number,
  format: CellFormat,
  { from1904 }: CellMeanings,
  type: FieldSchema['type'],
): string | CellFault {
  if (!Number.isFinite(value)) return { found: 'a number that cannot be read', expected: 'a value' };
  switch (format.kind) {
    case 'NUMBER':
      return plainNumberText(withoutNoise(value));
    case 'PERCENT': {
      const shown = plainNumberText(withoutNoise(value * 100));
      // A number has its unit in a column of its own.
      return type === 'number' || type === 'integer' ? shown : `${shown}%`;
    }
    case 'TIME':
      return { found: 'a time of day', expected: 'a date, a number or a text' };
    case 'DATE':
      return readDate(value, format.shows, from1904);
  }
}

/** As precise as the cell shows it: a month is kept as the first of its days. */
function readDate(serial: number, shows: DateParts, from1904: boolean): string | CellFault {
  const day = serialDay(serial, from1904);
  if (day === null) return { found: `the number ${serial} shown as a date`, expected: 'a date that exists' };
  if (shows === 'DAY_ALONE') {
    return { found: `${day} shown without its year`, expected: 'a date with its year, as text: YYYY-MM-DD' };
  }
  if (shows === 'DAY_AND_TIME' && !Number.isInteger(serial)) {
    return { found: `${day} with a time of day`, expected: 'a date alone' };
  }
  return day.slice(0, shownLength[shows]);
}

const shownLength = { YEAR: 4, MONTH: 7, DAY: 10, DAY_AND_TIME: 10 } as const;
