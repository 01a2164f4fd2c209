import type { Clocks, CohortFilter, PlaceFacts } from '../coverage/index.ts';
import { metrics } from '../metrics/index.ts';
import { isKnown } from '../quantity/index.ts';
import type { Quantity } from '../quantity/index.ts';
import type { Direction, Term, Unit, Vocabulary } from '../vocabulary/index.ts';

/** One of the six sides that the index looks at (honest numbers, section 5). */
export interface IndexComponent extends Term {
  readonly unit: Unit;
  readonly direction: Direction;
  /** Share of the whole in percent, by the office's default. */
  readonly defaultWeight: number;
  readonly measure: (place: PlaceFacts, clocks: Clocks, filter: CohortFilter) => Quantity;
}

/** In the order in which they are shown. The default weights add up to 100. */
export const indexComponents = {
  REACH: {
    id: 'Jangkauan',
    en: 'Reach',
    about: 'Protected workers per 1,000 employed people.',
    unit: 'per_thousand',
    direction: 'HIGHER_RANKS_FIRST',
    defaultWeight: 30,
    measure: (place, clocks, filter) => perThousand(metrics.SHARE_OF_EMPLOYED.measure(place, clocks, filter)),
  },
  SCALE: {
    id: 'Skala',
    en: 'Scale',
    about: 'Protected workers. A percentile is the same of a number and of its logarithm, so the number is shown.',
    unit: 'people',
    direction: 'HIGHER_RANKS_FIRST',
    defaultWeight: 15,
    measure: metrics.PROTECTED_WORKERS.measure,
  },
  MOMENTUM: {
    id: 'Laju',
    en: 'Momentum',
    about: 'Growth of protected workers on the year before, in percent.',
    unit: 'percent',
    direction: 'HIGHER_RANKS_FIRST',
    defaultWeight: 15,
    measure: metrics.GROWTH.measure,
  },
  EARLY_START: {
    id: 'Awal mulai',
    en: 'Early start',
    about: 'Year in which the first cohort began; earlier is better.',
    unit: 'year',
    direction: 'LOWER_RANKS_FIRST',
    defaultWeight: 15,
    measure: metrics.EARLIEST_START.measure,
  },
  BREADTH: {
    id: 'Ragam',
    en: 'Breadth',
    about: 'Worker categories covered.',
    unit: 'categories',
    direction: 'HIGHER_RANKS_FIRST',
    defaultWeight: 10,
    measure: metrics.CATEGORY_BREADTH.measure,
  },
  FUNDING_DEPTH: {
    id: 'Kedalaman dana',
    en: 'Funding depth',
    about: 'Months of premium funded per person.',
    unit: 'months',
    direction: 'HIGHER_RANKS_FIRST',
    defaultWeight: 15,
    measure: metrics.MONTHS_FUNDED.measure,
  },
} as const satisfies Vocabulary<string> & Record<string, IndexComponent>;

export type IndexComponentName = keyof typeof indexComponents;

function perThousand(share: Quantity): Quantity {
  return isKnown(share)
    ? { ...share, value: share.value * 10, unit: 'per_thousand' }
    : { ...share, unit: 'per_thousand' };
}
