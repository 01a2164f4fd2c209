import { endOfTime } from '../period/index.ts';
import type { Day } from '../period/index.ts';
import { knownQuantity, missingQuantity } from '../quantity/index.ts';
import type { Figure, Quantity } from '../quantity/index.ts';
import { preferredFigure, usableFigures } from './preferredFigure.ts';

/** The head count of a cohort by its figures of any measure, as known on a day, whether it counts on some day or not. */
export function headcountOf(figures: readonly Figure[], knownAt: Day): Quantity {
  const headcounts = figures.filter((figure) => figure.measure === 'HEADCOUNT');
  const figure = preferredFigure(headcounts, knownAt);
  if (figure !== null) return knownQuantity(figure.value, 'people', [figure]);
  const laterKnown = usableFigures(headcounts, endOfTime).length > 0;
  return missingQuantity(laterKnown ? 'NOT_YET_KNOWN' : 'NOT_PUBLISHED', 'people');
}
