import type { Day } from '@pionir/shared';

/** Made once: making it takes far longer than using it. */
const jakartaDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta' });

/** The calendar day in Jakarta: the data speaks of Indonesian days. */
export function todayIn(now: Date): Day {
  return jakartaDay.format(now);
}
