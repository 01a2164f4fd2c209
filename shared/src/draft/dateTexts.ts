import type { PartialDate } from '../period/index.ts';

/** The date in the parts of an identifier: "20230912"; "nd" where there is none. */
export function dateSlug(date: PartialDate | null): string {
  return date === null ? 'nd' : date.replaceAll('-', '');
}

/** The year of a date, as text; null where there is none. */
export function yearText(date: PartialDate | null): string | null {
  return date === null ? null : date.slice(0, 4);
}

/** A date no more precise than its month: sums in a text hold for the weeks around it. */
export function monthText(date: PartialDate | null): PartialDate | null {
  return date === null ? null : date.slice(0, 7);
}
