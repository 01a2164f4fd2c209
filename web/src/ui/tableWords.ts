import type { Bilingual } from '../i18n/bilingual.ts';

/** The heads that tables of ranks share. */
export const tableWords: Bilingual<{ toMedian: string; movement: string; tied: string }> = {
  ID: { toMedian: 'Terhadap median, orang', movement: 'Setahun ini', tied: 'seri' },
  EN: { toMedian: 'Against the median, people', movement: 'In a year', tied: 'tied' },
};
