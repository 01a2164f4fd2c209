/**
 * Number of a row: its line in a file, its row in a sheet or in a draft. A row
 * that is stored already and that no source brings has the line it is kept
 * under, below zero: one number a row is all that an import holds of each.
 */
export type RowNumber = number;

/** The number of a row that is stored already. */
export function storedRowNumber(line: number): RowNumber {
  return -line;
}

export function isStoredRow(row: RowNumber): boolean {
  return row < 0;
}

/** The line that a stored row is kept under. */
export function storedLineOf(row: RowNumber): number {
  return -row;
}
