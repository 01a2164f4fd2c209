import type { Clocks, CohortFilter, CountedPlace } from '../coverage/index.ts';
import { isKnown } from '../quantity/index.ts';
import type { Evidence, Indicator, Quantity } from '../quantity/index.ts';
import { wordsOf } from '../vocabulary/index.ts';
import type { MissingReason } from '../vocabulary/index.ts';
import { indexComponents } from './components.ts';
import { measureComponent } from './measureComponent.ts';
import type { IndexComponentName } from './components.ts';
import { percentileRanks } from './percentileRanks.ts';
import { indexScores } from './indexScores.ts';
import type { IndexWeights } from './weights.ts';

/** A component of one place: what was measured, and where that stands among the ranked. */
export interface ComponentScore {
  readonly component: IndexComponentName;
  readonly quantity: Quantity;
  /** 0 (worst) to 100 (best) among the ranked that have a value; null without one. */
  readonly percentile: number | null;
  /** As used for this place: scaled up to the known components; they add up to 1. */
  readonly weight: number;
}

/** A place with an index. */
export interface IndexedPlace {
  readonly code: string;
  /** 0 to 100. */
  readonly value: number;
  readonly components: readonly ComponentScore[];
}

export interface PioneerIndex {
  readonly places: readonly IndexedPlace[];
  readonly excluded: readonly { readonly code: string; readonly reason: MissingReason }[];
}

/** Below this many known components a place is not ranked (honest numbers, section 5). */
const enoughComponents = 4;

const componentNames = wordsOf(indexComponents);

/**
 * The composite index of every place: six components, each turned into a
 * percentile rank among the ranked, weighted mean (honest numbers, section 5).
 * Missing components are left out and the others weigh more; what each weighed
 * is in the answer.
 */
export function pioneerIndex(
  places: readonly CountedPlace[],
  clocks: Clocks,
  filter: CohortFilter,
  weights: IndexWeights,
): PioneerIndex {
  const weightOf = componentNames.map((name) => weights[name]);
  const measured = places.map((place) => ({
    code: place.code,
    quantities: componentNames.map((name) => measureComponent[name](place, clocks, filter)),
  }));
  const canRank = ({ quantities }: { quantities: readonly Quantity[] }) =>
    quantities.filter(isKnown).length >= enoughComponents &&
    quantities.some((quantity, component) => isKnown(quantity) && (weightOf[component] as number) > 0);
  const ranked = measured.filter(canRank);
  const percentiles = transpose(
    componentNames.map((name, component) =>
      percentileRanks(
        ranked.map(({ quantities }) => (quantities[component] as Quantity).value),
        indexComponents[name].direction === 'HIGHER_RANKS_FIRST',
      ),
    ),
    ranked.length,
  );
  const scores = indexScores(percentiles, weightOf);
  return {
    places: ranked.map(({ code, quantities }, place) => ({
      code,
      value: scores[place] as number,
      components: toComponentScores(quantities, percentiles[place] as (number | null)[], weightOf),
    })),
    excluded: measured.filter((place) => !canRank(place)).map(({ code }) => ({ code, reason: 'TOO_FEW_COMPONENTS' })),
  };
}

/** The figures that all components of a place rest on, each once. */
export function evidenceOf(components: readonly ComponentScore[]): { figures: Evidence[]; indicators: Indicator[] } {
  const figures = new Map(components.flatMap(({ quantity }) => quantity.figures.map((figure) => [figure.id, figure])));
  const indicators = new Set(components.flatMap(({ quantity }) => quantity.indicators));
  return { figures: [...figures.values()], indicators: [...indicators] };
}

function toComponentScores(
  quantities: readonly Quantity[],
  percentiles: readonly (number | null)[],
  weights: readonly number[],
): ComponentScore[] {
  const knownWeight = weights.reduce((sum, weight, i) => (percentiles[i] === null ? sum : sum + weight), 0);
  return componentNames.map((component, i) => {
    const percentile = percentiles[i] as number | null;
    return {
      component,
      quantity: quantities[i] as Quantity,
      percentile,
      weight: percentile === null ? 0 : (weights[i] as number) / knownWeight,
    };
  });
}

function transpose<Cell>(rows: readonly (readonly Cell[])[], length: number): Cell[][] {
  return Array.from({ length }, (_, column) => rows.map((row) => row[column] as Cell));
}
