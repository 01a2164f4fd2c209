import type { Figure } from '../quantity/index.ts';
import type { CohortFacts } from './place.ts';

/** What a head count tells of when a cohort runs, and of since when it is known. */
export type DatedHeadcount = Pick<Figure, 'standing' | 'knownFrom' | 'periodFrom' | 'periodTo'>;

/** When a cohort runs, as its dates and the head counts tell that are given. */
export type DatedCohort = Pick<CohortFacts, 'startsOn' | 'endsOn' | 'confirmedThrough'> & {
  readonly headcounts: readonly DatedHeadcount[];
};

/** A cohort of which every head count there is states the same number: which of them is used makes no difference. */
export interface AgreedCohort extends Omit<CohortFacts, 'headcounts' | 'partSince'> {
  /** What they all state. */
  readonly people: number;
  /** Of cohorts whose head counts tell the same, one list. */
  readonly headcounts: readonly DatedHeadcount[];
}

/** A cohort as it is counted together with others. */
export type CountableCohort = CohortFacts | AgreedCohort;
