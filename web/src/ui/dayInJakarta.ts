const format = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta' });

/** The day it is at a moment where the data comes from. */
export function dayInJakarta(moment: Date): string {
  return format.format(moment);
}
