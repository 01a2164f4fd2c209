import { formatNumber, indicatorNames } from '@pionir/shared';
import type { Language } from '@pionir/shared';
import type { QuantityEvidence } from '../graphql/types.ts';
import { labelOf } from '../i18n/bilingual.ts';
import { evidenceWords } from './evidenceWords.ts';

/** "115.580 dibagi 556.000 penduduk bekerja (2023)"; null where the quantity is no ratio. */
export function ratioText(quantity: QuantityEvidence, language: Language): string | null {
  const { numerator, denominator, indicators } = quantity;
  if (numerator === null || denominator === null) return null;
  const parts = [formatNumber(numerator, 'people', language), formatNumber(denominator, 'people', language)];
  const text = parts.join(` ${evidenceWords[language].per} `);
  const [first] = indicators;
  return first === undefined
    ? text
    : `${text} (${labelOf(indicatorNames[first.name], language).toLowerCase()}, ${first.year})`;
}
