import type { Token } from '../tokens/index.ts';

/** A number in a table whose columns are years: "Nelayan | 1.875 | 2.010" under "Kelompok | 2022 | 2023". */
export interface YearCell {
  /** The first token of the table's head, by which its cells know each other. */
  readonly table: number;
  readonly column: number;
  readonly year: number;
  /** Where the label of the row ends. */
  readonly labelEnd: number;
  /** Whether the row is that of the totals. */
  readonly isTotal: boolean;
}

/** Tokens `from` up to, not with, `to`, between two line ends. */
interface Line {
  readonly from: number;
  readonly to: number;
}

/** The cells of every such table in a text, by the token of their number. */
export function findYearCells(tokens: readonly Token[]): ReadonlyMap<number, YearCell> {
  const cells = new Map<number, YearCell>();
  let head: { from: number; years: ReadonlyMap<number, number> } | null = null;
  for (const line of linesOf(tokens)) {
    const columns = columnsOf(tokens, line);
    const years = yearsOf(tokens, columns);
    if (columns.length < 2) head = null;
    else if (years.size > 1) head = { from: line.from, years };
    else if (head !== null) addRow(cells, tokens, columns, head);
  }
  return cells;
}

function addRow(
  cells: Map<number, YearCell>,
  tokens: readonly Token[],
  columns: readonly Line[],
  { from, years }: { readonly from: number; readonly years: ReadonlyMap<number, number> },
): void {
  const [label] = columns;
  if (label === undefined) return;
  const isTotal = /^(?:jumlah|total|jumlahnya|totalnya|keseluruhan)$/.test(tokens[label.from]?.lower ?? '');
  columns.forEach((cell, column) => {
    const year = years.get(column);
    if (year === undefined || tokens[cell.from]?.kind !== 'NUMBER') return;
    cells.set(cell.from, { table: from, column, year, labelEnd: label.to, isTotal });
  });
}

/** The years at the head of columns, by column. */
function yearsOf(tokens: readonly Token[], columns: readonly Line[]): ReadonlyMap<number, number> {
  return new Map(
    columns.flatMap(({ from, to }, column): [number, number][] => {
      const text = tokens[from]?.text ?? '';
      return to - from === 1 && /^20[0-4]\d$/.test(text) ? [[column, Number(text)]] : [];
    }),
  );
}

/** A line parted at its strokes. */
function columnsOf(tokens: readonly Token[], { from, to }: Line): Line[] {
  return partedAt(from, to, (at) => tokens[at]?.text === '|');
}

function linesOf(tokens: readonly Token[]): Line[] {
  return partedAt(0, tokens.length, (at) => tokens[at]?.kind === 'BREAK');
}

function partedAt(from: number, to: number, isEnd: (at: number) => boolean): Line[] {
  const lines: Line[] = [];
  let start = from;
  for (let at = from; at <= to; at += 1) {
    if (at < to && !isEnd(at)) continue;
    lines.push({ from: start, to: at });
    start = at + 1;
  }
  return lines;
}
