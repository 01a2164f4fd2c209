import { formatNumber } from '@pionir/shared';
import type { Language } from '@pionir/shared';

/** A share of 0 to 1 in whole percent; what is not nothing, and not all, is not rounded to it: "<1%", ">99%". */
export function shareText(share: number, language: Language): string {
  if (share > 0 && share < 0.005) return '<1%';
  if (share < 1 && share >= 0.995) return '>99%';
  return `${formatNumber(Math.round(share * 100), 'people', language)}%`;
}
