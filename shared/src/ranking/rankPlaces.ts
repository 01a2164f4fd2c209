import type { CohortFilter, CountedPlace } from '../coverage/index.ts';
import { defaultWeights } from '../index/index.ts';
import type { ComponentScore, IndexWeights } from '../index/index.ts';
import { lazily } from '../lazy/index.ts';
import { yearBefore } from '../period/index.ts';
import type { KnownQuantity } from '../quantity/index.ts';
import { isVulnerable } from '../vocabulary/index.ts';
import type { Direction, MissingReason } from '../vocabulary/index.ts';
import { conflictSpans } from './conflictSpans.ts';
import type { ConflictSpan } from './conflictSpans.ts';
import { indexUncertainty } from './indexUncertainty.ts';
import type { RankUncertainty } from './indexUncertainty.ts';
import { measurePlaces } from './measurePlaces.ts';
import type { MeasuredPlace } from './measurePlaces.ts';
import { median } from './median.ts';
import { movementOf } from './movement.ts';
import type { Movement } from './movement.ts';
import { rankedMetrics } from './rankedMetrics.ts';
import type { ExcludedPlace, RankingFilter, RankingQuestion } from './rankingQuestion.ts';
import { rankRows } from './rankRows.ts';
import type { Ranked } from './rankRows.ts';
import { UnrankedPlace } from './UnrankedPlace.ts';

export interface RankedPlace {
  readonly code: string;
  readonly rank: number;
  readonly tied: boolean;
  readonly value: number;
  readonly quantity: KnownQuantity;
  /** People to add to reach the median; negative above it; null where the metric does not count people. */
  readonly gapToMedian: number | null;
  /** Against the same day a year before; null when not ranked then. */
  readonly moved: () => Movement | null;
  /** Of the index; empty for any other metric. */
  readonly components: readonly ComponentScore[];
  /** Of the index; null for any other metric. */
  readonly uncertainty: () => RankUncertainty | null;
  /** Of a metric that head counts bound; null for any other. */
  readonly conflict: () => ConflictSpan | null;
}

export interface Ranking extends RankingQuestion {
  readonly direction: Direction;
  readonly rows: readonly RankedPlace[];
  readonly excluded: readonly ExcludedPlace[];
  /** Of the ranked values, in the metric's unit. */
  readonly median: number | null;
  /** Of the index, as used; null for any other metric. */
  readonly usedWeights: IndexWeights | null;
  /** Of the index: the share of neighbouring ranks really separated. */
  readonly resolution: () => number | null;
}

/**
 * Ranks places by a metric; each place is either ranked or excluded with its reason (honest numbers, section 5).
 * What a rank is compared with (the year before, other weightings, other settlements of conflicts) takes
 * longer than ranking, and is worked out when it is asked for.
 */
export function rankPlaces(places: readonly CountedPlace[], question: RankingQuestion): Ranking {
  const now = standingsOf(places, question);
  const before = lazily(() => standingsOf(places, { ...question, on: yearBefore(question.on) }));
  const middle = median(now.ranked.map((row) => row.value));
  const isIndex = question.metric === 'PIONEER_INDEX';
  const spans = lazily(() => conflictSpans(placesInScope(places, question), question, cohortFilterOf(question.filter)));
  const firmness = lazily(() => (isIndex ? indexUncertainty(now.ranked.map(percentilesOf), question) : null));
  return {
    ...question,
    direction: rankedMetrics[question.metric].direction,
    rows: now.ranked.map((row, place) => ({
      ...row,
      gapToMedian: middle === null ? null : peopleToMedian(row.quantity, middle),
      moved: () => movementOf(row.code, before().ranked, now.ranked),
      uncertainty: () => firmness()?.byPlace[place] ?? null,
      conflict: () => spans()?.get(row.code) ?? null,
    })),
    excluded: now.excluded,
    median: middle,
    usedWeights: isIndex ? (question.weights ?? defaultWeights) : null,
    resolution: () => firmness()?.resolution ?? null,
  };
}

/** Who is ranked where, and who is not. */
export interface Standings {
  readonly ranked: readonly Ranked<MeasuredPlace>[];
  readonly excluded: readonly ExcludedPlace[];
}

/** The ranked and the excluded of a question, without anything beside. */
export function standingsOf(places: readonly CountedPlace[], question: RankingQuestion): Standings {
  const { measured, excluded } = measurePlaces(
    placesInScope(places, question),
    question,
    cohortFilterOf(question.filter),
  );
  return {
    ranked: rankRows(measured, rankedMetrics[question.metric].direction),
    excluded: excluded
      .map((place) => new UnrankedPlace(place.code, () => reasonUnder(question, place.reason)))
      .toSorted((a, b) => (a.code < b.code ? -1 : 1)),
  };
}

function placesInScope(places: readonly CountedPlace[], { filter }: RankingQuestion): CountedPlace[] {
  return places.filter((place) => filter.kind === undefined || place.kind === filter.kind);
}

function percentilesOf({ components }: MeasuredPlace): (number | null)[] {
  return components.map(({ percentile }) => percentile);
}

function cohortFilterOf({ category, funding, segment }: RankingFilter): CohortFilter {
  return (cohort) =>
    (!narrows(category) || category.includes(cohort.category)) &&
    (!narrows(segment) || segment.includes(cohort.segment)) &&
    (!narrows(funding) || cohort.funding.some((fund) => funding.includes(fund)));
}

/** A list left out or empty leaves everything in. */
function narrows<Word>(words: readonly Word[] | undefined): words is readonly Word[] {
  return words !== undefined && words.length > 0;
}

/** Asking for vulnerable workers among office holders alone has no answer, whatever is published. */
function reasonUnder({ metric, filter }: RankingQuestion, reason: MissingReason): MissingReason {
  const noneAdmitted =
    metric === 'VULNERABLE_WORKERS' && narrows(filter.category) && !filter.category.some(isVulnerable);
  return noneAdmitted ? 'NOT_APPLICABLE' : reason;
}

function peopleToMedian(quantity: KnownQuantity, middle: number): number | null {
  if (quantity.unit === 'people') return middle - quantity.value;
  if (quantity.unit !== 'percent' || quantity.denominator === null) return null;
  return ((middle - quantity.value) / 100) * quantity.denominator;
}
