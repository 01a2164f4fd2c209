import { formatNumber, formatSigned } from '@pionir/shared';
import type { Language } from '@pionir/shared';
import type { ComparisonCell } from '../../graphql/types.ts';
import { readUnit } from '../../i18n/showNumber.ts';

/** "4.120 orang lagi": what lacks to the median, in whole people, a part of one counted as one; null where nothing lacks. */
export function medianSentence(
  { gapToMedian }: Pick<ComparisonCell, 'gapToMedian'>,
  language: Language,
): string | null {
  if (gapToMedian === null || gapToMedian <= 0) return null;
  const people = Math.ceil(gapToMedian);
  const text = formatNumber(people, 'people', language);
  if (language === 'ID') return `untuk mencapai median: ${text} orang lagi`;
  return `to reach the median: ${text} more ${people === 1 ? 'person' : 'people'}`;
}

/** "−1.200 terhadap Kabupaten Tuban"; null for the first place itself and where either has no value. */
export function differenceText(
  { differenceToFirst, quantity, regency }: Pick<ComparisonCell, 'differenceToFirst' | 'quantity' | 'regency'>,
  first: { readonly code: string; readonly name: string },
  language: Language,
): string | null {
  if (differenceToFirst === null || regency.code === first.code) return null;
  const unit = readUnit(quantity.unit);
  // Signed differences of years are spans, not years.
  const text = formatSigned(differenceToFirst, unit === 'year' ? 'people' : unit, language);
  const words = unitWords[language];
  const named = unit === 'percent' ? `${text} ${words.points}` : unit === 'year' ? `${text} ${words.years}` : text;
  return `${named} ${words.against} ${first.name}`;
}

const unitWords = {
  ID: { points: 'poin persen', years: 'tahun', against: 'terhadap' },
  EN: { points: 'percentage points', years: 'years', against: 'against' },
};
