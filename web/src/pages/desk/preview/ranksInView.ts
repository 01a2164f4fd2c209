import type { PreviewAnswer } from '../graphql/types.ts';

type Ranks = PreviewAnswer['ranks'];

/** As many as tell what happens; the others open on demand. */
const fewRanks = 10;

export interface RanksInView {
  readonly first: Ranks;
  readonly rest: Ranks;
}

/** Places that enter a ranking or leave it before those that move in it: a draft is mostly about them. */
export function ranksInView(ranks: Ranks): RanksInView {
  const isNews = ({ rankBefore, rankAfter }: Ranks[number]) => rankBefore === null || rankAfter === null;
  const inOrder = [...ranks.filter(isNews), ...ranks.filter((rank) => !isNews(rank))];
  return { first: inOrder.slice(0, fewRanks), rest: inOrder.slice(fewRanks) };
}
