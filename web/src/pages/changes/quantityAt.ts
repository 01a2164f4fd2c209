import type { CellsEvidence, FigureEvidence, QuantityEvidence } from '../../graphql/types.ts';
import { quantityOfFigures } from '../../ui/evidence.ts';

/** A figure with what it said at a revision, in the form the drawer shows. */
export function quantityAt(figure: Pick<FigureEvidence, 'slug' | 'knownFrom'>, cells: CellsEvidence): QuantityEvidence {
  return quantityOfFigures([{ ...figure, ...cells }]);
}
