import { dayInJakarta } from '../../ui/dayInJakarta.ts';

/** The day it is where the data comes from. */
export function todayInJakarta(): string {
  return dayInJakarta(new Date());
}
