import { createContext, use } from 'react';
import type { FigureEvidence, QuantityEvidence } from '../graphql/types.ts';

/** What the drawer shows: one quantity with its figures, under a heading that says what it is. */
export interface Evidence {
  readonly about: string;
  readonly quantity: QuantityEvidence;
}

export type ShowEvidence = (evidence: Evidence) => void;

export const EvidenceContext = createContext<ShowEvidence>(() => {});

export function useShowEvidence(): ShowEvidence {
  return use(EvidenceContext);
}

/** The same number as several sources printed it, in the form the drawer shows. */
export function quantityOfFigures(figures: readonly [FigureEvidence, ...FigureEvidence[]]): QuantityEvidence {
  const [{ value, unit }] = figures;
  return { value, unit, missing: null, numerator: null, denominator: null, figures, indicators: [] };
}
