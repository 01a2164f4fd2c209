import { intervalCoverage } from '@pionir/shared';
import type { Language } from '@pionir/shared';
import type { RankingRow } from '../../../graphql/types.ts';
import { shareText } from '../../../i18n/shareText.ts';
import type { NamedQuantity, Reckoning } from '../../../ui/evidence.ts';
import { intervalText } from './intervalText.ts';

/** What the interval of a place's rank in the index says; null where it has none. */
export function intervalReckoning(
  own: NamedQuantity,
  row: Pick<RankingRow, 'rankLow' | 'rankHigh'>,
  language: Language,
): Reckoning | null {
  const shown = intervalText(row);
  if (shown === null) return null;
  return { shown, lines: [words[language].interval(shareText(intervalCoverage, language))], values: [own] };
}

/** In how many of the weightings around the place is first; null where that is not reckoned. */
export function firstShareReckoning(
  own: NamedQuantity,
  { firstPlaceShare }: Pick<RankingRow, 'firstPlaceShare'>,
  language: Language,
): Reckoning | null {
  if (firstPlaceShare === null) return null;
  return { shown: shareText(firstPlaceShare, language), lines: [words[language].first], values: [own] };
}

const words = {
  ID: {
    interval: (share: string) => `Rentang peringkat yang memuat ${share} pembobotan di sekitar bobot yang dipakai.`,
    first: 'Bagian pembobotan yang menempatkannya pertama, sendirian atau seri.',
  },
  EN: {
    interval: (share: string) => `The interval of ranks that holds ${share} of the weightings around the weights used.`,
    first: 'The share of weightings that put it first, alone or tied.',
  },
};
