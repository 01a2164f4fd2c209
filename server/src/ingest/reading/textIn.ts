import type { TableLine } from './TableLines.ts';

/** The text of a row in a column; undefined where the source says nothing of the cell. */
export function textIn({ cells, header }: TableLine, column: string): string | undefined {
  const position = header.get(column);
  return position === undefined ? undefined : cells[position];
}
