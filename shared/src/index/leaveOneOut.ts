import { rankRows } from '../ranking/rankRows.ts';
import { indexScores } from './indexScores.ts';

/**
 * Each place's rank without each component: entry [place][component], null where
 * nothing the place is known by has weight then. One row of percentiles a place.
 */
export function leaveOneOut(
  percentiles: readonly (readonly (number | null)[])[],
  weights: readonly number[],
): (number | null)[][] {
  const without = weights.map((_, left) => weights.map((weight, component) => (component === left ? 0 : weight)));
  const ranks = without.map((others) => ranksOf(indexScores(percentiles, others)));
  return percentiles.map((_, place) => ranks.map((ofComponent) => ofComponent[place] ?? null));
}

function ranksOf(scores: readonly number[]): (number | null)[] {
  const scored = scores.flatMap((value, place) => (Number.isNaN(value) ? [] : [{ value, code: String(place) }]));
  const ranks = new Map(rankRows(scored, 'HIGHER_RANKS_FIRST').map(({ code, rank }) => [code, rank]));
  return scores.map((_, place) => ranks.get(String(place)) ?? null);
}
