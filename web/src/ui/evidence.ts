import { createContext, use } from 'react';
import type { FigureEvidence, QuantityEvidence } from '../graphql/types.ts';

/** A value under the name of what it is. */
export interface NamedQuantity {
  readonly about: string;
  readonly quantity: QuantityEvidence;
}

/** How a number came about that no source printed: the steps in words, and the values they start from. */
export interface Reckoning {
  /** The number as it stands on the page. */
  readonly shown: string;
  readonly lines: readonly string[];
  readonly values: readonly NamedQuantity[];
}

/** What the drawer shows: a value with its figures, or a number with its reckoning, under a heading that says what it is. */
export interface Evidence {
  readonly about: string;
  readonly ground: QuantityEvidence | Reckoning;
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

/** A denominator by itself, in the form the drawer shows. */
export function quantityOfIndicator(indicator: QuantityEvidence['indicators'][number]): QuantityEvidence {
  const { value, unit } = indicator;
  return { value, unit, missing: null, numerator: null, denominator: null, figures: [], indicators: [indicator] };
}
