import { isWordOf, rankedMetrics } from '@pionir/shared';
import { printSearch, readOne } from '../../ui/daysView.ts';
import type { AddressProblem, AddressReading } from '../../ui/daysView.ts';

/** By what the first page shades its map and ranks: people, or people for the size of the place. */
export const homeMetrics = {
  VULNERABLE_WORKERS: rankedMetrics.VULNERABLE_WORKERS,
  SHARE_OF_EMPLOYED: rankedMetrics.SHARE_OF_EMPLOYED,
};
export type HomeMetric = keyof typeof homeMetrics;

export interface HomeView {
  readonly metric: HomeMetric;
}

const defaultView: HomeView = { metric: 'VULNERABLE_WORKERS' };

export function readHomeView(search: string): AddressReading<HomeView> {
  const problems: AddressProblem[] = [];
  const metric = readOne<HomeMetric>(
    new URLSearchParams(search),
    'metric',
    (text) => isWordOf(homeMetrics, text),
    problems,
  );
  return { view: { metric: metric ?? defaultView.metric }, problems };
}

/** The query of an address that reopens the view; the default is left out. */
export function printHomeView({ metric }: HomeView): string {
  const parameters = new URLSearchParams();
  if (metric !== defaultView.metric) parameters.set('metric', metric);
  return printSearch(parameters);
}
