import type { Day } from '@pionir/shared';

/** Made once: making it takes far longer than using it. */
const jakartaDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta' });

const hourMilliseconds = 3_600_000;
let lastHour: { readonly number: number; readonly day: Day } | null = null;

/**
 * The calendar day in Jakarta: the data speaks of Indonesian days. Asked for with
 * every request, and a day begins with an hour, so that of the last one is remembered.
 */
export function todayIn(now: Date): Day {
  const number = Math.floor(now.getTime() / hourMilliseconds);
  if (lastHour?.number !== number) lastHour = { number, day: jakartaDay.format(now) };
  return lastHour.day;
}
