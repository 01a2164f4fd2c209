import { formatDate, formatNumber, listOf } from '../format/index.ts';
import { isKnown } from '../quantity/index.ts';
import type { Language } from '../vocabulary/index.ts';
import { reasonWords } from './reasonWords.ts';
import type { ClaimCheck, ClaimYear } from './verdict.ts';

/** Why a claim that something rises got its verdict: its values year by year, or the years without one. */
export function riseText({ years, verdict, knownAt }: ClaimCheck, language: Language): string {
  const words = reasonWords[language];
  const known = words.knownBy(formatDate(knownAt, language));
  const without = years.filter(({ quantity }) => !isKnown(quantity)).map(({ year }) => String(year));
  const values = listOf(
    years.flatMap((year) => valueText(year, language)),
    language,
  );
  if (verdict === 'UNTESTABLE') return words.without(listOf(without, language), known, values);
  const texts = { SUPPORTED: words.rises, TIED: words.stands, NOT_SUPPORTED: words.falls, CONSISTENT: words.rises };
  return known + texts[verdict](values);
}

function valueText({ year, quantity }: ClaimYear, language: Language): string[] {
  return quantity.value === null ? [] : [`${formatNumber(quantity.value, quantity.unit, language)} (${year})`];
}
