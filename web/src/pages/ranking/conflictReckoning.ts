import type { Language } from '@pionir/shared';
import type { RankingRow } from '../../graphql/types.ts';
import { showNumber } from '../../i18n/showNumber.ts';
import type { NamedQuantity, Reckoning } from '../../ui/evidence.ts';
import { intervalText } from './pioneer/intervalText.ts';

type Bounds = Pick<RankingRow, 'valueLow' | 'valueHigh' | 'rankLow' | 'rankHigh'>;

/** How far conflicting sources leave a value open, "157.000–197.893"; null where none conflict. */
export function valueConflict(own: NamedQuantity, bounds: Bounds, language: Language): Reckoning | null {
  const { valueLow, valueHigh } = bounds;
  if (valueLow === null || valueHigh === null || valueLow === valueHigh) return null;
  const show = (value: number) => showNumber(value, own.quantity.unit, language);
  return { shown: `${show(valueLow)}–${show(valueHigh)}`, lines: [words[language].values], values: [own] };
}

/** How far they leave its rank open, "3–4"; null where they cannot change it. */
export function rankConflict(
  own: NamedQuantity,
  { rankLow, rankHigh }: Pick<Bounds, 'rankLow' | 'rankHigh'>,
  language: Language,
): Reckoning | null {
  const shown = intervalText({ rankLow, rankHigh });
  if (shown === null || rankLow === rankHigh) return null;
  return { shown, lines: [words[language].ranks], values: [own] };
}

const words = {
  ID: {
    values: 'Dari angka terkecil sampai angka terbesar yang disebut sumber-sumbernya.',
    ranks: 'Peringkat terbaik dan terburuk bila angka yang lain dari sumber-sumber yang berselisih dipakai.',
  },
  EN: {
    values: 'From the least to the greatest of the numbers that its sources state.',
    ranks: 'The best and the worst rank if the other numbers of conflicting sources were used.',
  },
};
