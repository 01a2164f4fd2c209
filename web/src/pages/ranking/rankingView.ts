import type { FundingSource, RankedMetricName, RegencyKind, WorkerCategory } from '@pionir/shared';
import type { DaysView } from '../../ui/daysView.ts';
import { printSearch } from '../../ui/daysView.ts';
import type { WeightList } from './readWeights.ts';

/** What a reader has opened on the page. */
export interface OpenParts {
  /** The ranks over the years. */
  readonly years: boolean;
  /** The codes of the places of the index that are open to their components. */
  readonly details: readonly string[];
}

/** Everything a reader can choose on the ranking page; the address holds all of it. */
export interface RankingView extends DaysView, OpenParts {
  readonly metric: RankedMetricName;
  readonly kind: RegencyKind | null;
  /** Empty leaves every category in. */
  readonly category: readonly WorkerCategory[];
  readonly funding: readonly FundingSource[];
  /** Of the index; null for the office's. */
  readonly weights: WeightList | null;
}

export const closedParts: OpenParts = { years: false, details: [] };

export const defaultRankingView: RankingView = {
  metric: 'VULNERABLE_WORKERS',
  on: null,
  knownAt: null,
  kind: null,
  category: [],
  funding: [],
  weights: null,
  ...closedParts,
};

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
  if (view.years) parameters.set('years', openWord);
  if (view.details.length > 0) parameters.set('details', view.details.join(','));
  return printSearch(parameters);
}

/** In the address: something is open. */
export const openWord = 'open';
