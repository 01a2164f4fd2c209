import type { Language } from '@pionir/shared';
import { showQuantity } from '../../i18n/showNumber.ts';
import { changesWords } from './changesWords.ts';

/** A rank with its value: "3 (27.500 orang)"; in words where there was none. */
export function rankText(rank: number | null, value: number | null, unit: string, language: Language): string {
  if (rank === null) return changesWords[language].unranked;
  return value === null ? String(rank) : `${rank} (${showQuantity(value, unit, language)})`;
}
