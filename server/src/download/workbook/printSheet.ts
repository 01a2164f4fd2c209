import { guardFormula } from '@pionir/shared';
import type { CellValue, Line } from '../printCsv.ts';
import { escapeXml } from './escapeXml.ts';
import type { Sheet } from './sheet.ts';

/** As many signs as a cell of a spreadsheet holds. */
const longestText = 32_767;

const boldStyle = 1;

/** The XML part of a sheet (ECMA-376, part 1, section 18.3), a page of lines at a time; its texts stand in the cells. */
export async function* printSheet({ header, widths, pages }: Sheet): AsyncGenerator<Buffer> {
  const columns = (widths ?? []).map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  yield Buffer.from(
    [
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
      '<sheetViews><sheetView workbookViewId="0">',
      '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
      columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '',
      `<sheetData>${printLine(header, boldStyle)}`,
    ].join(''),
  );
  for await (const lines of pages()) yield Buffer.from(lines.map((line) => printLine(line, 0)).join(''));
  yield Buffer.from('</sheetData></worksheet>');
}

function printLine(line: Line, style: number): string {
  return `<row>${line.map((value) => printCell(value, style)).join('')}</row>`;
}

function printCell(value: CellValue, style: number): string {
  const marks = style === 0 ? '' : ` s="${style}"`;
  if (value === null) return `<c${marks}/>`;
  if (typeof value === 'number') return `<c${marks}><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c${marks} t="b"><v>${Number(value)}</v></c>`;
  const text = escapeXml(guardFormula(value).slice(0, longestText));
  return `<c${marks} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}
