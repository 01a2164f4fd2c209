import type { Clocks, CohortFilter, PlaceFacts } from '../coverage/index.ts';
import { metrics } from '../metrics/index.ts';
import type { MetricName } from '../metrics/index.ts';
import { yearBefore } from '../period/index.ts';
import { isKnown } from '../quantity/index.ts';
import type { KnownQuantity } from '../quantity/index.ts';
import { isVulnerable } from '../vocabulary/index.ts';
import type { Direction, FundingSource, MissingReason, RegencyKind, WorkerCategory } from '../vocabulary/index.ts';
import { median } from './median.ts';
import { rankRows } from './rankRows.ts';
import type { Ranked } from './rankRows.ts';

/** Which places and which cohorts are ranked; what is left out does not narrow. */
export interface RankingFilter {
  readonly kind?: RegencyKind | undefined;
  readonly category?: readonly WorkerCategory[] | undefined;
  readonly funding?: readonly FundingSource[] | undefined;
}

export interface RankingQuestion extends Clocks {
  readonly metric: MetricName;
  readonly filter: RankingFilter;
}

export interface RankedPlace {
  readonly code: string;
  readonly rank: number;
  readonly tied: boolean;
  readonly value: number;
  readonly quantity: KnownQuantity;
  /** People to add to reach the median; negative above it; null where the metric does not count people. */
  readonly gapToMedian: number | null;
  /** Ranks won (positive) or lost against the same day a year before; null when not ranked then. */
  readonly movement: number | null;
}

export interface ExcludedPlace {
  readonly code: string;
  readonly reason: MissingReason;
}

export interface Ranking extends RankingQuestion {
  readonly direction: Direction;
  readonly rows: readonly RankedPlace[];
  readonly excluded: readonly ExcludedPlace[];
  /** Of the ranked values, in the metric's unit. */
  readonly median: number | null;
}

/** Ranks places by a metric; each place is either ranked or excluded with its reason (honest numbers, section 5). */
export function rankPlaces(places: readonly PlaceFacts[], question: RankingQuestion): Ranking {
  const now = standingsOf(places, question);
  const before = standingsOf(places, { ...question, on: yearBefore(question.on) });
  const ranksBefore = new Map(before.ranked.map((row) => [row.code, row.rank]));
  const middle = median(now.ranked.map((row) => row.value));
  return {
    ...question,
    direction: metrics[question.metric].direction,
    rows: now.ranked.map((row) => {
      const rankBefore = ranksBefore.get(row.code);
      return {
        ...row,
        gapToMedian: middle === null ? null : peopleToMedian(row.quantity, middle),
        movement: rankBefore === undefined ? null : rankBefore - row.rank,
      };
    }),
    excluded: now.excluded,
    median: middle,
  };
}

interface MeasuredPlace {
  readonly code: string;
  readonly value: number;
  readonly quantity: KnownQuantity;
}

function standingsOf(
  places: readonly PlaceFacts[],
  question: RankingQuestion,
): { ranked: Ranked<MeasuredPlace>[]; excluded: ExcludedPlace[] } {
  const { measure, direction } = metrics[question.metric];
  const cohortFilter = cohortFilterOf(question.filter);
  const measured: MeasuredPlace[] = [];
  const excluded: ExcludedPlace[] = [];
  for (const place of places) {
    if (question.filter.kind !== undefined && place.kind !== question.filter.kind) continue;
    const quantity = measure(place, question, cohortFilter);
    if (isKnown(quantity)) measured.push({ code: place.code, value: quantity.value, quantity });
    else excluded.push({ code: place.code, reason: reasonUnder(question, quantity.missing ?? 'NOT_PUBLISHED') });
  }
  return {
    ranked: rankRows(measured, direction),
    excluded: excluded.toSorted((a, b) => (a.code < b.code ? -1 : 1)),
  };
}

function cohortFilterOf({ category, funding }: RankingFilter): CohortFilter {
  return (cohort) =>
    (!narrows(category) || category.includes(cohort.category)) &&
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
