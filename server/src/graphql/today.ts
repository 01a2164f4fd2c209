import type { Day } from '@pionir/shared';

/** The calendar day in Jakarta: the data speaks of Indonesian days. */
export function todayIn(now: Date): Day {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta' }).format(now);
}
