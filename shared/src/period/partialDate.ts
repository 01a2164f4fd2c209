import { isDay, lastDayOfMonth, yearOf } from './day.ts';
import type { Day } from './day.ts';

/** A date as precise as its source: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PartialDate = string;

/** True when the text is a year, a month or a day that exists. */
export function isPartialDate(text: string): boolean {
  if (/^\d{4}$/.test(text)) return Number(text) >= 1;
  if (/^\d{4}-\d{2}$/.test(text)) return isDay(`${text}-01`);
  return isDay(text);
}

/** The first day a partial date can mean: a year's 1 January, a month's 1st. */
export function firstDayOf(date: PartialDate): Day {
  if (date.length === 4) return `${date}-01-01`;
  return date.length === 7 ? `${date}-01` : date;
}

/** The last day a partial date can mean: a year's 31 December, a month's last day. */
export function lastDayOf(date: PartialDate): Day {
  if (date.length === 4) return `${date}-12-31`;
  return date.length === 7 ? lastDayOfMonth(yearOf(date), Number(date.slice(5))) : date;
}
