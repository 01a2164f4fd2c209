/** One thing that is wrong in a package: where, what stands there, what should. */
export interface Problem {
  /** Path inside the package; a sheet of a workbook, a table of a draft. */
  readonly file: string;
  /** Line of the file, from 1 (the header), where the record starts; null for the file as a whole. */
  readonly line: number | null;
  /** Null for the record as a whole. */
  readonly column: string | null;
  /** In a workbook: the cell as spreadsheets name it, or the row where it is of a whole row. */
  readonly cell?: string;
  readonly found: string;
  readonly expected: string;
}

const longestFound = 120;

/** `figures.csv:123 value: found "27,5OO", expected …` */
export function formatProblem(problem: Problem): string {
  return `${formatPlace(problem)}: found ${problem.found}, expected ${problem.expected}`;
}

/** `figures.csv:123 value`, `figures!E123 value` */
export function formatPlace({ file, line, column, cell }: Problem): string {
  const place = line === null ? file : cell === undefined ? `${file}:${line}` : `${file}!${cell}`;
  return column === null ? place : `${place} ${column}`;
}

/** A cell's text in quotes, control characters made visible, cut where it is long. */
export function quoteCell(text: string): string {
  if (text === '') return 'an empty cell';
  return JSON.stringify(text.length > longestFound ? `${text.slice(0, longestFound)}…` : text);
}
