import type { PartialDate } from '../period/index.ts';
import type { CohortTraits, Figure, Indicator, PartSince } from '../quantity/index.ts';
import type { CohortStatus, RegencyKind } from '../vocabulary/index.ts';
import type { CohortRollup } from './rollup.ts';

/** What the rules need to know of a cohort. */
export interface CohortFacts extends CohortTraits {
  readonly id: string;
  readonly status: CohortStatus;
  readonly startsOn: PartialDate | null;
  readonly endsOn: PartialDate | null;
  /** The latest date at which some source still says that the cohort is covered. */
  readonly confirmedThrough: PartialDate | null;
  /** Cohorts this one takes over from, from the day it begins. */
  readonly renews: readonly string[];
  /** Cohorts inside this one, which do not count while this one does. */
  readonly contains: readonly string[];
  /** Every HEADCOUNT figure of the cohort, whatever its standing and date. */
  readonly headcounts: readonly Figure[];
  /** Which of them a source adds up to another one, and since when that is known. */
  readonly partSince: PartSince;
}

/** What the rules need to know of a regency: the input of every metric. */
export interface PlaceFacts {
  /** BPS code. */
  readonly code: string;
  readonly kind: RegencyKind;
  readonly cohorts: readonly CohortFacts[];
  /** MONTHS_FUNDED figures of its programs (`subjectId` is the program). */
  readonly monthsFunded: readonly Figure[];
  /** EMPLOYED in every year there is. */
  readonly employed: readonly Indicator[];
}

/** The cohorts of one payer: one by one, or those that are alike counted together. */
export type Cohorts = readonly CohortFacts[] | CohortRollup;

/** A regency whose cohorts may have been counted together; the rules find the same in both. */
export type CountedPlace = Omit<PlaceFacts, 'cohorts'> & { readonly cohorts: Cohorts };

/** The two clocks of every question: the day it is about, the day of knowledge. */
export interface Clocks {
  readonly on: string;
  readonly knownAt: string;
}

/** Which cohorts a question is about. */
export type CohortFilter = (cohort: CohortTraits) => boolean;
