import type { RankingView } from './rankingView.ts';

/** How many filters narrow the ranking. */
export function countFilters({ kind, category, funding }: Pick<RankingView, 'kind' | 'category' | 'funding'>): number {
  return (kind === null ? 0 : 1) + category.length + funding.length;
}

export function withoutFilters(view: RankingView): RankingView {
  return { ...view, kind: null, category: [], funding: [] };
}
