import type { Language } from '@pionir/shared';

interface RankingSheetWords {
  readonly ranking: string;
  readonly about: string;
  readonly metric: string;
  readonly on: string;
  readonly knownAt: string;
  readonly kind: string;
  readonly category: string;
  readonly funding: string;
}

export const rankingSheetWords: Readonly<Record<Language, RankingSheetWords>> = {
  ID: {
    ranking: 'Peringkat',
    about: 'Tentang',
    metric: 'Ukuran',
    on: 'Pada hari',
    knownAt: 'Diketahui sampai',
    kind: 'Hanya',
    category: 'Hanya pekerjaan',
    funding: 'Hanya pendanaan',
  },
  EN: {
    ranking: 'Ranking',
    about: 'About',
    metric: 'Metric',
    on: 'On',
    knownAt: 'Known at',
    kind: 'Only',
    category: 'Only categories',
    funding: 'Only funds',
  },
};
