import { lastDayOf } from '../period/index.ts';
import type { Day, PartialDate } from '../period/index.ts';

/**
 * The first day on which what a source states was known: its printed date, the
 * last day of it where only a year or a month is printed, the day of access
 * where nothing is. Never earlier (honest numbers, section 1).
 */
export function knownFrom(source: { publishedOn: PartialDate | null; accessedOn: PartialDate }): Day {
  return lastDayOf(source.publishedOn ?? source.accessedOn);
}
