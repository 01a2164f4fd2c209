import { formatSigned } from '@pionir/shared';
import type { Language } from '@pionir/shared';
import type { NamedQuantity, Reckoning } from './evidence.ts';
import { showQuantity } from '../i18n/showNumber.ts';

/** How a gap to the median came about: the median is the value with the gap added, in people or by the place's own denominator. */
export function medianReckoning(own: NamedQuantity, gap: number, shown: string, language: Language): Reckoning {
  const { value, unit, denominator } = own.quantity;
  const words = language === 'ID' ? indonesian : english;
  if (value === null) return { shown, lines: [], values: [own] };
  const show = (number: number) => showQuantity(number, unit, language);
  const people = formatSigned(-gap, 'people', language);
  if (unit !== 'percent' || denominator === null) {
    const middle = show(value + gap);
    return { shown, lines: [words.middle(middle), `${show(value)} − ${middle} = ${people}`], values: [own] };
  }
  const middle = show(value + (gap / denominator) * 100);
  const divisor = showQuantity(denominator, 'people', language);
  return {
    shown,
    lines: [words.middle(middle), `(${show(value)} − ${middle}) × ${divisor} = ${people}`, words.divisor],
    values: [own],
  };
}

const indonesian = {
  middle: (text: string) => `Median daerah berperingkat: ${text}.`,
  divisor: 'Pembagi daerah itu sendiri mengubah selisih persen menjadi orang.',
};

const english: typeof indonesian = {
  middle: (text) => `Median of the ranked places: ${text}.`,
  divisor: 'The place’s own denominator turns the gap in percent into people.',
};
