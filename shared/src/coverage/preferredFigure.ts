import type { Day } from '../period/index.ts';
import type { Figure } from '../quantity/index.ts';

/** True of a figure that a reader could use on a day: known by then and not deprecated. */
export function isUsable(figure: Pick<Figure, 'standing' | 'knownFrom'>, knownAt: Day): boolean {
  return figure.standing !== 'DEPRECATED' && figure.knownFrom <= knownAt;
}

/** The figures a reader could use on a day. */
export function usableFigures<Known extends Pick<Figure, 'standing' | 'knownFrom'>>(
  figures: readonly Known[],
  knownAt: Day,
): Known[] {
  return figures.filter((figure) => isUsable(figure, knownAt));
}

/**
 * The one to use among figures of one subject and measure: the preferred one
 * known at `knownAt`, else the one known latest, then by id (honest numbers,
 * section 2). Null when none is known.
 */
export function preferredFigure(figures: readonly Figure[], knownAt: Day): Figure | null {
  let best: Figure | null = null;
  for (const figure of figures)
    if (isUsable(figure, knownAt) && (best === null || goesBefore(figure, best))) best = figure;
  return best;
}

function goesBefore(a: Figure, b: Figure): boolean {
  const isPreferred = a.standing === 'PREFERRED';
  if (isPreferred !== (b.standing === 'PREFERRED')) return isPreferred;
  return a.knownFrom === b.knownFrom ? a.id < b.id : a.knownFrom > b.knownFrom;
}
