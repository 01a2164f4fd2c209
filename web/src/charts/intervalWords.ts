import type { Bilingual } from '../i18n/bilingual.ts';

interface IntervalWords {
  readonly tier: (tier: number) => string;
  readonly legend: string;
}

export const intervalWords: Bilingual<IntervalWords> = {
  ID: {
    tier: (tier) => `Lapis ${tier}`,
    legend: 'Titik: peringkat. Garis: 90% peringkat dengan bobot lain di sekitarnya. Latar: lapis.',
  },
  EN: {
    tier: (tier) => `Tier ${tier}`,
    legend: 'Dot: the rank. Line: 90% of its ranks under other weights around. Ground: tiers.',
  },
};
