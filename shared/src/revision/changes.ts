import type { Figure } from '../quantity/index.ts';
import type { RankMove } from '../ranking/index.ts';
import type { FigureChangeKind, ClaimMoment } from '../vocabulary/index.ts';

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

/** A verdict on a claim that a revision changed; null on the side on which there is none. */
export interface VerdictChange {
  readonly revision: number;
  readonly claimId: string;
  readonly which: ClaimMoment;
  readonly verdictBefore: string | null;
  readonly verdictAfter: string | null;
}
