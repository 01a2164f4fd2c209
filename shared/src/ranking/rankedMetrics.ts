import { metrics } from '../metrics/index.ts';
import type { Metric } from '../metrics/index.ts';
import type { Vocabulary } from '../vocabulary/index.ts';

/** Everything that places can be ranked by: the metrics of a single place, and the index over all of them. */
export const rankedMetrics = {
  ...metrics,
  PIONEER_INDEX: {
    id: 'Indeks Pionir',
    en: 'Pioneer index',
    about: 'Six components, each a percentile rank among the ranked, weighted mean; 0 to 100.',
    unit: 'points',
    direction: 'HIGHER_RANKS_FIRST',
    boundedByHeadcounts: false,
    method: {
      id: 'Enam komponen, masing-masing diubah menjadi peringkat persentil di antara daerah berperingkat, lalu dirata-rata menurut bobot; yang diketahui kurang dari empat komponennya tidak diberi peringkat.',
      en: 'Six components, each turned into a percentile rank among the ranked places, averaged by weight; a place with fewer than four known components is not ranked.',
    },
  },
} as const satisfies Vocabulary<string> & Record<string, Metric>;

export type RankedMetricName = keyof typeof rankedMetrics;
