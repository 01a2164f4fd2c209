import type { Language } from '@pionir/shared';
import type { HomeAnswer } from '../graphql/types.ts';
import { showNumber } from '../i18n/showNumber.ts';

/** How far the shaded values lie apart, and how many places have none. */
export function mapTitle({ rows, unit, excludedCount }: HomeAnswer['ranking'], language: Language): string {
  const words = language === 'ID' ? indonesian : english;
  const values = rows.nodes.map(({ value }) => value);
  const show = (value: number) => showNumber(value, unit, language);
  const gaps = excludedCount === 0 ? '' : `; ${words.gaps(excludedCount)}`;
  if (values.length === 0) return words.none;
  return `${words.span(values.length, show(Math.min(...values)), show(Math.max(...values)))}${gaps}`;
}

const indonesian = {
  none: 'Belum ada daerah yang punya angka',
  span: (count: number, least: string, most: string) =>
    least === most ? `${count} daerah: ${least}` : `${count} daerah, dari ${least} sampai ${most}`,
  gaps: (count: number) => `${count} daerah tanpa angka`,
};

const english: typeof indonesian = {
  none: 'No place has a figure yet',
  span: (count, least, most) => {
    const places = `${count} ${count === 1 ? 'place' : 'places'}`;
    return least === most ? `${places}: ${least}` : `${places}, from ${least} to ${most}`;
  },
  gaps: (count) => `${count} without a figure`,
};
