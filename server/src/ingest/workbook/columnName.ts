/** What a spreadsheet calls a column: 0 is A, 26 is AA. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** The column of a cell's name, from 0; null where it is none. */
export function columnOf(cellName: string): number | null {
  const [letters] = /^[A-Z]{1,3}(?=\d)/i.exec(cellName) ?? [];
  if (letters === undefined) return null;
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
