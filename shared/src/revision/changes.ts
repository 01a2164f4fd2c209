import type { Figure } from '../quantity/index.ts';
import type { RankMove } from '../ranking/index.ts';
import type { FigureChangeKind } from '../vocabulary/index.ts';
import type { VerdictMove } from './verdictMoves.ts';

/** What a package states of a figure, all that a revision can change of it. */
export type FigureCells = Omit<Figure, 'id' | 'knownFrom'>;

/** A figure that a revision added, changed or deprecated. */
export interface FigureChange {
  readonly revision: number;
  readonly kind: FigureChangeKind;
  readonly figureId: string;
}

/** The cells that a figure had until a revision changed them. */
export interface EarlierCells extends FigureCells {
  readonly revision: number;
  readonly figureId: string;
}

/** A rank that a revision moved. */
export interface RankChange extends RankMove {
  readonly revision: number;
}

/** A verdict on a claim that a revision changed. */
export interface VerdictChange extends VerdictMove {
  readonly revision: number;
}
