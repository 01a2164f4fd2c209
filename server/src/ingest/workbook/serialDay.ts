const millisecondsOfDay = 86_400_000;

/**
 * The day that a serial number means, as YYYY-MM-DD; null where it means none.
 * Spreadsheets that count from 1900 hold that year for a leap year: their day 60
 * never was, and days before it stand one lower than they should.
 */
export function serialDay(serial: number, from1904: boolean): string | null {
  const whole = Math.floor(serial);
  if (!from1904 && (whole < 1 || whole === 60)) return null;
  if (from1904 && whole < 0) return null;
  const shifted = !from1904 && whole < 60 ? whole + 1 : whole;
  const origin = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const day = new Date(origin + shifted * millisecondsOfDay);
  return Number.isNaN(day.getTime()) || day.getUTCFullYear() > 9999 ? null : day.toISOString().slice(0, 10);
}
