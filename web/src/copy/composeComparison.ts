import { differenceTo } from '@pionir/shared';
import type { ComparisonAnswer } from '../graphql/types.ts';

/** Puts places side by side of which each is the first of a comparison of its own. */
export function composeComparison(comparisons: readonly ComparisonAnswer[]): ComparisonAnswer | null {
  const [frame] = comparisons;
  if (frame === undefined) return null;
  return {
    ...frame,
    places: comparisons.flatMap(({ places }) => places.slice(0, 1)),
    rows: frame.rows.map((row, index) => {
      const own = comparisons.flatMap(({ rows }) => rows[index]?.cells.slice(0, 1) ?? []);
      const first = rankedValue(own[0]);
      return {
        ...row,
        cells: own.map((cell) => ({ ...cell, differenceToFirst: differenceTo(rankedValue(cell), first) })),
      };
    }),
  };
}

type Cell = ComparisonAnswer['rows'][number]['cells'][number];

/** Null where the place has no rank: it then has no value among the others. */
function rankedValue(cell: Cell | undefined): number | null {
  return cell === undefined || cell.rank === null ? null : cell.quantity.value;
}
