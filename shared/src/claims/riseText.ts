import { formatNumber, listOf } from '../format/index.ts';
import { isKnown } from '../quantity/index.ts';
import type { Language } from '../vocabulary/index.ts';
import { daysText } from './daysText.ts';
import { reasonWords } from './reasonWords.ts';
import type { ClaimCheck, ClaimYear } from './verdict.ts';

/** Why a claim that something rises got its verdict: its values year by year, or the years without one. */
export function riseText(check: ClaimCheck, measure: string, language: Language): string {
  const { years, verdict } = check;
  const words = reasonWords[language];
  const days = daysText(check, language);
  const without = years.filter(({ quantity }) => !isKnown(quantity)).map(({ year }) => String(year));
  const values = listOf(
    years.flatMap((year) => valueText(year, language)),
    language,
  );
  if (verdict === 'UNTESTABLE') return words.without(`${listOf(without, language)} (${measure})`, days, values);
  const texts = { SUPPORTED: words.rises, TIED: words.stands, NOT_SUPPORTED: words.falls, CONSISTENT: words.rises };
  return days + texts[verdict](`${values} (${measure})`);
}

function valueText({ year, quantity }: ClaimYear, language: Language): string[] {
  return quantity.value === null ? [] : [`${formatNumber(quantity.value, quantity.unit, language)} (${year})`];
}
