import { guardFormula } from './formulaGuard.ts';
import type { Cell, Sheet } from './sheet.ts';

/**
 * A sheet as CSV (RFC 4180), with notes below it, after an empty line. It begins
 * with a byte order mark, without which Excel does not read UTF-8.
 */
export function printCsv({ head, rows }: Sheet, notes: readonly string[] = []): string {
  const lines = [head, ...rows, ...(notes.length === 0 ? [] : [[], ...notes.map((note) => [note])])];
  return `\uFEFF${lines.map((cells) => `${cells.map(printCell).join(',')}\r\n`).join('')}`;
}

function printCell(cell: Cell): string {
  const text = typeof cell === 'number' ? String(cell) : withoutFormula(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A number that was made a text is no formula either, its sign notwithstanding. */
function withoutFormula(text: string): string {
  return /^[+-]?\d+(\.\d+)?$/.test(text) ? text : guardFormula(text);
}
