import {
  isKnown,
  knownQuantity,
  missingAlike,
  missingQuantity,
  missingUntilAsked,
  ratioQuantity,
} from '../quantity/index.ts';
import type { Quantity } from '../quantity/index.ts';
import { fundingSources, isVulnerable, wordsOf, workerCategories } from '../vocabulary/index.ts';
import type { FundingSource, MissingReason, WorkerCategory } from '../vocabulary/index.ts';
import { countedOf } from './counted.ts';
import type { Counted } from './counted.ts';
import { denominatorFor } from './denominator.ts';
import type { Clocks, CohortFilter, CountedPlace } from './place.ts';
import { reasonForNone } from './reasonForNone.ts';
import { sumHeadcounts } from './sumHeadcounts.ts';

/** Who is protected in a place on a day, as known on another. */
export interface Coverage extends Clocks {
  readonly protectedWorkers: Quantity;
  readonly vulnerableWorkers: Quantity;
  /** Protected workers over employed people, in percent. */
  readonly shareOfEmployed: Quantity;
  /** Only categories with counting cohorts, in the order of the vocabulary. */
  readonly byCategory: readonly { category: WorkerCategory; workers: Quantity }[];
  /** A cohort paid from two funds counts under both; never summed. */
  readonly byFunding: readonly { funding: FundingSource; workers: Quantity }[];
  /** How many of the places asked about have a value. */
  readonly placesWithValue: number;
}

/** What coverage needs of a place; a scheme of a province has cohorts, and no denominator. */
export type CoveredFacts = Pick<CountedPlace, 'cohorts' | 'employed'>;

/** Coverage of a regency, or of the part of it that the filter admits. */
export function coverageOf(place: CoveredFacts, clocks: Clocks, filter: CohortFilter = () => true): Coverage {
  const counting = countedOf(place.cohorts, clocks).filter(({ cohort }) => filter(cohort));
  const protectedWorkers = sumOrReason(place, clocks, counting, filter);
  return {
    on: clocks.on,
    knownAt: clocks.knownAt,
    protectedWorkers,
    vulnerableWorkers: sumOrReason(
      place,
      clocks,
      counting.filter(({ cohort }) => isVulnerable(cohort.category)),
      (cohort) => filter(cohort) && isVulnerable(cohort.category),
    ),
    shareOfEmployed: shareOfEmployed(place, clocks, protectedWorkers),
    byCategory: byCategory(counting),
    byFunding: byFunding(counting),
    placesWithValue: isKnown(protectedWorkers) ? 1 : 0,
  };
}

/** The people in the cohorts that count, of those that the filter admits. */
export function workersOf(place: Pick<CoveredFacts, 'cohorts'>, clocks: Clocks, filter: CohortFilter): Quantity {
  const counting = countedOf(place.cohorts, clocks).filter(({ cohort }) => filter(cohort));
  return sumOrReason(place, clocks, counting, filter);
}

/** Protected workers over employed people of the year, in percent. */
export function shareOfEmployed(place: CoveredFacts, clocks: Clocks, workers: Quantity): Quantity {
  if (!isKnown(workers)) return missingAlike(workers, 'percent');
  const employed = denominatorFor(place.employed, clocks);
  if (employed === null || employed.value === 0) return missingQuantity('NO_DENOMINATOR', 'percent');
  return ratioQuantity(workers.value, employed.value, 100, 'percent', {
    figures: workers.figures,
    indicators: [employed],
  });
}

/**
 * Coverage of several regencies together. Values are sums over the places that
 * have one; the share sets the same places' workers against the same places'
 * employed people, so that a place without figures is not taken for a zero.
 */
export function coverageOfAll(places: readonly CountedPlace[], clocks: Clocks): Coverage {
  const each = places.map((place) => coverageOf(place, clocks));
  const counting = places.flatMap((place) => countedOf(place.cohorts, clocks));
  return {
    on: clocks.on,
    knownAt: clocks.knownAt,
    protectedWorkers: sumQuantities(each.map((coverage) => coverage.protectedWorkers)),
    vulnerableWorkers: sumQuantities(each.map((coverage) => coverage.vulnerableWorkers)),
    shareOfEmployed: joinShares(each.map((coverage) => coverage.shareOfEmployed)),
    byCategory: byCategory(counting),
    byFunding: byFunding(counting),
    placesWithValue: each.reduce((count, coverage) => count + coverage.placesWithValue, 0),
  };
}

function sumOrReason(
  place: Pick<CoveredFacts, 'cohorts'>,
  clocks: Clocks,
  counting: readonly Counted[],
  filter: CohortFilter,
): Quantity {
  if (counting.length > 0) return sumHeadcounts(counting);
  return missingUntilAsked(() => reasonForNone(place.cohorts, clocks, filter), 'people');
}

function byCategory(counting: readonly Counted[]): Coverage['byCategory'] {
  return wordsOf(workerCategories).flatMap((category) => {
    const own = counting.filter(({ cohort }) => cohort.category === category);
    return own.length > 0 ? [{ category, workers: sumHeadcounts(own) }] : [];
  });
}

function byFunding(counting: readonly Counted[]): Coverage['byFunding'] {
  return wordsOf(fundingSources).flatMap((funding) => {
    const own = counting.filter(({ cohort }) => cohort.funding.includes(funding));
    return own.length > 0 ? [{ funding, workers: sumHeadcounts(own) }] : [];
  });
}

function sumQuantities(quantities: readonly Quantity[]): Quantity {
  const known = quantities.filter(isKnown);
  if (known.length === 0) return missingQuantity(nearestReason(quantities), 'people');
  return knownQuantity(
    known.reduce((sum, quantity) => sum + quantity.value, 0),
    'people',
    known.flatMap((quantity) => quantity.figures),
  );
}

function joinShares(shares: readonly Quantity[]): Quantity {
  const known = shares.filter(isKnown);
  if (known.length === 0) return missingQuantity(nearestReason(shares), 'percent');
  return ratioQuantity(
    known.reduce((sum, share) => sum + (share.numerator as number), 0),
    known.reduce((sum, share) => sum + (share.denominator as number), 0),
    100,
    'percent',
    {
      figures: known.flatMap((share) => share.figures),
      indicators: known.flatMap((share) => share.indicators),
    },
  );
}

/** From the gap that is nearest to a value to the widest. */
const nearestGapFirst: readonly MissingReason[] = ['NO_DENOMINATOR', 'NOT_YET_KNOWN', 'LAPSED', 'NOT_PUBLISHED'];

/** Why none of several places has a value: the reason of the one that is nearest to having one. */
function nearestReason(quantities: readonly Quantity[]): MissingReason {
  const reasons = new Set(quantities.map((quantity) => quantity.missing));
  return nearestGapFirst.find((reason) => reasons.has(reason)) ?? 'NOT_PUBLISHED';
}
