import type { Day } from '../period/index.ts';
import type { Figure } from '../quantity/index.ts';

/** True of a figure that a reader could use on a day: known by then and not deprecated. */
export function isUsable(figure: Figure, knownAt: Day): boolean {
  return figure.standing !== 'DEPRECATED' && figure.knownFrom <= knownAt;
}

/** The figures a reader could use on a day. */
export function usableFigures(figures: readonly Figure[], knownAt: Day): Figure[] {
  return figures.filter((figure) => isUsable(figure, knownAt));
}

/**
 * The one to use among figures of one subject and measure: the preferred one
 * known at `knownAt`, else the one known latest, then by id (honest numbers,
 * section 2). Null when none is known.
 */
export function preferredFigure(figures: readonly Figure[], knownAt: Day): Figure | null {
  const usable = usableFigures(figures, knownAt);
  const preferred = usable.filter((figure) => figure.standing === 'PREFERRED');
  return (preferred.length > 0 ? preferred : usable).toSorted(byKnownLatestThenId)[0] ?? null;
}

function byKnownLatestThenId(a: Figure, b: Figure): number {
  if (a.knownFrom !== b.knownFrom) return a.knownFrom > b.knownFrom ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
