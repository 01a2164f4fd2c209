import { formatDate } from '@pionir/shared';
import type { Language } from '@pionir/shared';

/** A moment as clocks in Jakarta show it: "21 Nov 2026, 17.05 WIB". */
export function timeText(moment: string, language: Language): string {
  // The Swedish form is the ISO one, day first by year.
  const local = new Date(moment).toLocaleString('sv-SE', { timeZone: 'Asia/Jakarta' });
  const [day = '', time = ''] = local.split(' ');
  return `${formatDate(day, language)}, ${time.slice(0, 5).replace(':', language === 'ID' ? '.' : ':')} WIB`;
}
