import type { CohortFilter, CountedPlace } from '../coverage/index.ts';
import { defaultWeights, evidenceOf, pioneerIndex } from '../index/index.ts';
import type { ComponentScore } from '../index/index.ts';
import { measureBy } from '../metrics/index.ts';
import type { MeasurePlace } from '../metrics/index.ts';
import { isKnown } from '../quantity/index.ts';
import type { KnownQuantity } from '../quantity/index.ts';
import type { ExcludedPlace, RankingQuestion } from './rankingQuestion.ts';
import { UnrankedPlace } from './UnrankedPlace.ts';

export interface MeasuredPlace {
  readonly code: string;
  readonly value: number;
  readonly quantity: KnownQuantity;
  /** Of the index; empty for any other metric. */
  readonly components: readonly ComponentScore[];
}

export interface MeasuredPlaces {
  readonly measured: readonly MeasuredPlace[];
  readonly excluded: readonly ExcludedPlace[];
}

/** The value of every place by the metric asked about, or the reason why it has none. */
export function measurePlaces(
  places: readonly CountedPlace[],
  question: RankingQuestion,
  filter: CohortFilter,
): MeasuredPlaces {
  return question.metric === 'PIONEER_INDEX'
    ? measureIndex(places, question, filter)
    : measureEach(places, question, measureBy[question.metric], filter);
}

function measureEach(
  places: readonly CountedPlace[],
  clocks: RankingQuestion,
  measure: MeasurePlace,
  filter: CohortFilter,
): MeasuredPlaces {
  const measured: MeasuredPlace[] = [];
  const excluded: ExcludedPlace[] = [];
  for (const place of places) {
    const quantity = measure(place, clocks, filter);
    if (isKnown(quantity)) measured.push({ code: place.code, value: quantity.value, quantity, components: [] });
    else excluded.push(new UnrankedPlace(place.code, () => quantity.missing ?? 'NOT_PUBLISHED'));
  }
  return { measured, excluded };
}

function measureIndex(
  places: readonly CountedPlace[],
  question: RankingQuestion,
  filter: CohortFilter,
): MeasuredPlaces {
  const index = pioneerIndex(places, question, filter, question.weights ?? defaultWeights);
  return {
    measured: index.places.map(({ code, value, components }) => ({
      code,
      value,
      quantity: {
        value,
        unit: 'points',
        missing: null,
        numerator: null,
        denominator: null,
        ...evidenceOf(components),
      },
      components,
    })),
    excluded: index.excluded,
  };
}
