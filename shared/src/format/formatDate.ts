import type { PartialDate } from '../period/index.ts';
import type { Language } from '../vocabulary/index.ts';

const months: Record<Language, readonly string[]> = {
  ID: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
  EN: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

/** A date as precise as it is: "2023", "Sep 2023", "12 Sep 2023". */
export function formatDate(date: PartialDate, language: Language): string {
  const [year = '', month, day] = date.split('-');
  const parts = month === undefined ? [year] : [months[language][Number(month) - 1] ?? month, year];
  return day === undefined ? parts.join(' ') : `${Number(day)} ${parts.join(' ')}`;
}
