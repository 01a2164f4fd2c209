import { fundingSources, isWordOf, rankedMetrics, regencyKinds, wordsOf, workerCategories } from '@pionir/shared';
import type { FundingSource, RankedMetricName, RegencyKind, Vocabulary, WorkerCategory } from '@pionir/shared';
import type { AddressProblem, AddressReading, DaysView } from '../../ui/daysView.ts';
import { readWeights } from './readWeights.ts';
import type { WeightList } from './readWeights.ts';
import { printSearch, readDaysView, readOne } from '../../ui/daysView.ts';

/** Everything a reader can choose on the ranking page; the address holds all of it. */
export interface RankingView extends DaysView {
  readonly metric: RankedMetricName;
  readonly kind: RegencyKind | null;
  /** Empty leaves every category in. */
  readonly category: readonly WorkerCategory[];
  readonly funding: readonly FundingSource[];
  /** Of the index; null for the office's. */
  readonly weights: WeightList | null;
}

export const defaultRankingView: RankingView = {
  metric: 'VULNERABLE_WORKERS',
  on: null,
  knownAt: null,
  kind: null,
  category: [],
  funding: [],
  weights: null,
};

/** Reads the query of an address. What cannot be read is left at its default and reported. */
export function readRankingView(search: string): AddressReading<RankingView> {
  const parameters = new URLSearchParams(search);
  const days = readDaysView(search);
  const problems = [...days.problems];
  const metric = readOne<RankedMetricName>(parameters, 'metric', (text) => isWordOf(rankedMetrics, text), problems);
  return {
    view: {
      metric: metric ?? defaultRankingView.metric,
      ...days.view,
      kind: readOne<RegencyKind>(parameters, 'kind', (text) => isWordOf(regencyKinds, text), problems),
      category: readList(parameters, 'category', workerCategories, problems),
      funding: readList(parameters, 'funding', fundingSources, problems),
      weights: readWeights(parameters, problems),
    },
    problems,
  };
}

/** The query of an address that reopens the view; defaults are left out. */
export function printRankingView(view: RankingView): string {
  const parameters = new URLSearchParams();
  if (view.metric !== defaultRankingView.metric) parameters.set('metric', view.metric);
  if (view.on !== null) parameters.set('on', view.on);
  if (view.knownAt !== null) parameters.set('knownAt', view.knownAt);
  if (view.kind !== null) parameters.set('kind', view.kind);
  if (view.category.length > 0) parameters.set('category', view.category.join(','));
  if (view.funding.length > 0) parameters.set('funding', view.funding.join(','));
  if (view.weights !== null) parameters.set('weights', view.weights.join(','));
  return printSearch(parameters);
}

/** A comma list of words, in the vocabulary's order and each once; unknown words are noted and dropped. */
function readList<Word extends string>(
  parameters: URLSearchParams,
  name: string,
  vocabulary: Vocabulary<Word>,
  problems: AddressProblem[],
): readonly Word[] {
  const found = parameters.getAll(name).flatMap((text) => text.split(','));
  const unknown = found.filter((text) => !isWordOf(vocabulary, text));
  if (unknown.length > 0) problems.push({ name, found: unknown.join(', ') });
  return wordsOf(vocabulary).filter((word) => found.includes(word));
}
