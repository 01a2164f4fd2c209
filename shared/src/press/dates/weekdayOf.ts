import type { Day } from '../../period/index.ts';

/** Days that each month adds to the weekday, from March as month 1 (Sakamoto). */
const offsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4] as const;

/** The day of the week of a day, from Sunday as 0. */
export function weekdayOf(day: Day): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const counted = month < 3 ? year - 1 : year;
  const leaps = Math.floor(counted / 4) - Math.floor(counted / 100) + Math.floor(counted / 400);
  return (counted + leaps + (offsets[month - 1] ?? offsets[0]) + date) % 7;
}
