import type { CellStyle } from 'hucre';

/** What is typed stays as it is typed: 3504 and 2023-09 are no numbers. */
export const textFormat = '@';

export const headerStyle: CellStyle = { font: { bold: true }, numFmt: textFormat };

/** A column that each row must fill in. */
export const requiredStyle: CellStyle = {
  ...headerStyle,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF2CC' } },
};

export const wrapped: CellStyle = { alignment: { wrapText: true, vertical: 'top' } };
