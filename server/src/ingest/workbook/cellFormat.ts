/** How a cell shows its number, as far as it matters to what a reader sees. */
export type CellFormat =
  | { readonly kind: 'NUMBER' }
  | { readonly kind: 'PERCENT' }
  | { readonly kind: 'TIME' }
  | { readonly kind: 'DATE'; readonly shows: DateParts };

/** DAY_ALONE is a day and month without their year. */
export type DateParts = 'YEAR' | 'MONTH' | 'DAY' | 'DAY_ALONE' | 'DAY_AND_TIME';

/** Formats that a style names by number alone and that show no plain number (ECMA-376, part 1, section 18.8.30). */
export const builtInFormats: ReadonlyMap<number, string> = new Map([
  [9, '0%'],
  [10, '0.00%'],
  [14, 'mm-dd-yy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yy h:mm'],
  // Dates in the languages of East Asia: each shows year, month and day, or a time.
  ...[27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id): [number, string] => [id, 'yyyy-m-d']),
  ...[32, 33, 34, 35, 55, 56].map((id): [number, string] => [id, 'h:mm']),
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
]);

const plain: CellFormat = { kind: 'NUMBER' };

/** What a format code shows: its first section, without quoted texts, escaped signs, colours and conditions. */
export function toCellFormat(code: string): CellFormat {
  if (/^general$/i.test(code.trim())) return plain;
  const [shown = ''] = code
    .replaceAll(/"[^"]*"|\\.|_.|\*./g, '')
    .replaceAll(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .split(';');
  if (/am\/pm|a\/p/i.test(shown) || /[hs]/i.test(shown)) return withTime(shown);
  if (/[ymd]/i.test(shown)) return toDateFormat(shown);
  return shown.includes('%') ? { kind: 'PERCENT' } : plain;
}

/** Beside hours and seconds an m is minutes: only a day or a year makes it a date. */
function withTime(shown: string): CellFormat {
  return /[yd]/i.test(shown) ? { kind: 'DATE', shows: 'DAY_AND_TIME' } : { kind: 'TIME' };
}

function toDateFormat(shown: string): CellFormat {
  const has = (letter: RegExp) => letter.test(shown);
  if (!has(/y/i)) return { kind: 'DATE', shows: 'DAY_ALONE' };
  if (has(/d/i)) return { kind: 'DATE', shows: 'DAY' };
  return { kind: 'DATE', shows: has(/m/i) ? 'MONTH' : 'YEAR' };
}
