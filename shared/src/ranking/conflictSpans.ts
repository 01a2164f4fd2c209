import { atExtreme } from '../conflict/index.ts';
import type { Extreme } from '../conflict/index.ts';
import type { CohortFilter, CountedPlace } from '../coverage/index.ts';
import { measurePlaces } from './measurePlaces.ts';
import { rankedMetrics } from './rankedMetrics.ts';
import type { RankingQuestion } from './rankingQuestion.ts';

/** How far conflicting sources leave a value and its rank open; both ends are equal where none conflict. */
export interface ConflictSpan {
  /** The value were every conflict settled for the lowest figure. */
  readonly valueLow: number;
  /** The value were every conflict settled for the highest figure. */
  readonly valueHigh: number;
  /** Best rank that any settlement of the conflicts gives. */
  readonly rankLow: number;
  /** Worst rank that any settlement of the conflicts gives. */
  readonly rankHigh: number;
}

/**
 * The spans of all ranked places by code: the interval over the figures that are
 * not deprecated (honest numbers, section 5). Null for a metric that conflicting
 * head counts do not bound.
 */
export function conflictSpans(
  places: readonly CountedPlace[],
  question: RankingQuestion,
  filter: CohortFilter,
): ReadonlyMap<string, ConflictSpan> | null {
  if (!rankedMetrics[question.metric].boundedByHeadcounts) return null;
  const lows = valuesAt('lowest', places, question, filter);
  const highs = valuesAt('highest', places, question, filter);
  return new Map(
    [...lows].map(([code, valueLow]) => {
      const valueHigh = highs.get(code) as number;
      return [
        code,
        {
          valueLow,
          valueHigh,
          rankLow: 1 + countAbove(lows, valueHigh, code),
          rankHigh: 1 + countAbove(highs, valueLow, code),
        },
      ];
    }),
  );
}

function valuesAt(
  extreme: Extreme,
  places: readonly CountedPlace[],
  question: RankingQuestion,
  filter: CohortFilter,
): Map<string, number> {
  const believing = places.map((place) => atExtreme(place, extreme, question.knownAt));
  return new Map(measurePlaces(believing, question, filter).measured.map(({ code, value }) => [code, value]));
}

/** More is a higher rank in every metric that head counts bound. */
function countAbove(values: ReadonlyMap<string, number>, value: number, except: string): number {
  return [...values].filter(([code, other]) => code !== except && other > value).length;
}
