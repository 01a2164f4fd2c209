import type { Readable } from 'node:stream';
import { zipFiles } from '../zipFiles.ts';
import { printSheet } from './printSheet.ts';
import type { Sheet } from './sheet.ts';
import { sheetPath, workbookParts } from './workbookParts.ts';

/** A workbook (XLSX) of several sheets, written while it is read (decision 11). */
export function writeWorkbook(sheets: readonly Sheet[], modified: Date): Readable {
  return zipFiles(
    [
      ...workbookParts(sheets.map(({ name }) => name)),
      ...sheets.map((sheet, index) => ({ path: sheetPath(index), bytes: () => printSheet(sheet) })),
    ],
    modified,
  );
}
