import type { ProblemList } from '../ProblemList.ts';
import { isStoredRow, storedLineOf } from '../source/rowNumber.ts';
import type { RowNumber } from '../source/rowNumber.ts';
import type { TableLines } from './TableLines.ts';

/** Adds a problem of a row, told where a reader finds it: in the source, or in the package as it is stored. */
export function reportAt(
  { file, storedFile, nameCell, told }: Pick<TableLines, 'file' | 'storedFile' | 'nameCell' | 'told'>,
  problems: ProblemList,
  row: RowNumber,
  column: string | null,
  found: string,
  expected: string,
): void {
  if (isStoredRow(row)) {
    problems.add({ file: storedFile ?? file, line: storedLineOf(row), column, found, expected });
    return;
  }
  const cell = nameCell?.(row, column);
  if (cell !== undefined && told?.has(cell)) return;
  problems.add({ file, line: row, column, found, expected, ...(cell === undefined ? {} : { cell }) });
}
