import { formatDate } from '@pionir/shared';
import type { Language } from '@pionir/shared';
import { dayInJakarta } from '../../ui/dayInJakarta.ts';

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Jakarta', hour: '2-digit', minute: '2-digit' });

/** A moment as clocks in Jakarta show it: "21 Nov 2026, 17.05 WIB". */
export function timeText(moment: string, language: Language): string {
  const at = new Date(moment);
  const time = clock.format(at).replace(':', language === 'ID' ? '.' : ':');
  return `${formatDate(dayInJakarta(at), language)}, ${time} WIB`;
}
