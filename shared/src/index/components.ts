import type { Direction, Term, Unit, Vocabulary } from '../vocabulary/index.ts';

/** One of the six sides that the index looks at (honest numbers, section 5). */
export interface IndexComponent extends Term {
  readonly unit: Unit;
  readonly direction: Direction;
  /** Share of the whole in percent, by the office's default. */
  readonly defaultWeight: number;
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
  },
  SCALE: {
    id: 'Skala',
    en: 'Scale',
    about: 'Protected workers. A percentile is the same of a number and of its logarithm, so the number is shown.',
    unit: 'people',
    direction: 'HIGHER_RANKS_FIRST',
    defaultWeight: 15,
  },
  MOMENTUM: {
    id: 'Laju',
    en: 'Momentum',
    about: 'Growth of protected workers on the year before, in percent.',
    unit: 'percent',
    direction: 'HIGHER_RANKS_FIRST',
    defaultWeight: 15,
  },
  EARLY_START: {
    id: 'Awal mulai',
    en: 'Early start',
    about: 'Year in which the first cohort began; earlier is better.',
    unit: 'year',
    direction: 'LOWER_RANKS_FIRST',
    defaultWeight: 15,
  },
  BREADTH: {
    id: 'Ragam',
    en: 'Breadth',
    about: 'Worker categories covered.',
    unit: 'categories',
    direction: 'HIGHER_RANKS_FIRST',
    defaultWeight: 10,
  },
  FUNDING_DEPTH: {
    id: 'Kedalaman dana',
    en: 'Funding depth',
    about: 'Months of premium funded per person.',
    unit: 'months',
    direction: 'HIGHER_RANKS_FIRST',
    defaultWeight: 15,
  },
} as const satisfies Vocabulary<string> & Record<string, IndexComponent>;

export type IndexComponentName = keyof typeof indexComponents;
