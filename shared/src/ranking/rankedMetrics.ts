import { metrics } from '../metrics/index.ts';
import type { Metric } from '../metrics/index.ts';
import { metricNames } from '../vocabulary/index.ts';
import type { Vocabulary } from '../vocabulary/index.ts';

/** What a ranking says of its metric; how the index comes about is in `shared/index`. */
export type RankedMetric = Omit<Metric, 'measure'>;

/** Everything that places can be ranked by: the metrics of a single place, and the index over all of them. */
export const rankedMetrics = {
  ...metrics,
  PIONEER_INDEX: {
    ...metricNames.PIONEER_INDEX,
    unit: 'points',
    direction: 'HIGHER_RANKS_FIRST',
    boundedByHeadcounts: false,
    method: {
      id: 'Enam komponen, masing-masing diubah menjadi peringkat persentil di antara daerah berperingkat, lalu dirata-rata menurut bobot; yang diketahui kurang dari empat komponennya tidak diberi peringkat.',
      en: 'Six components, each turned into a percentile rank among the ranked places, averaged by weight; a place with fewer than four known components is not ranked.',
    },
  },
} as const satisfies Vocabulary<string> & Record<string, RankedMetric>;

export type RankedMetricName = keyof typeof rankedMetrics;
