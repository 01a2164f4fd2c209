/** A calendar day, `YYYY-MM-DD`. Text order is time order. */
export type Day = string;

/** A day after everything that has been or will be published: all is known at it. */
export const endOfTime: Day = '9999-12-31';

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** True when the text is a day that exists in the calendar. */
export function isDay(text: string): boolean {
  if (!dayPattern.test(text)) return false;
  const year = yearOf(text);
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8));
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The year of a day. */
export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

export function firstDayOfYear(year: number): Day {
  return `${padYear(year)}-01-01`;
}

export function lastDayOfYear(year: number): Day {
  return `${padYear(year)}-12-31`;
}

/** The last year whose 31 December is not after the day. */
export function lastYearOver(day: Day): number {
  return lastDayOfYear(yearOf(day)) <= day ? yearOf(day) : yearOf(day) - 1;
}

/** The last day of a month (1 to 12). */
export function lastDayOfMonth(year: number, month: number): Day {
  return `${padYear(year)}-${String(month).padStart(2, '0')}-${daysInMonth(year, month)}`;
}

/** The same day a year before; 29 February becomes the 28th. */
export function yearBefore(day: Day): Day {
  const sameDate = `${padYear(yearOf(day) - 1)}${day.slice(4)}`;
  return isDay(sameDate) ? sameDate : `${sameDate.slice(0, 8)}28`;
}

/** The day after; null after the end of time. */
export function dayAfter(day: Day): Day | null {
  if (day >= endOfTime) return null;
  // What ends ends with the year, as a rule.
  if (day.endsWith('-12-31')) return firstDayOfYear(yearOf(day) + 1);
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  if (date < daysInMonth(year, month)) return `${day.slice(0, 8)}${String(date + 1).padStart(2, '0')}`;
  return `${day.slice(0, 5)}${String(month + 1).padStart(2, '0')}-01`;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function padYear(year: number): string {
  return String(year).padStart(4, '0');
}
