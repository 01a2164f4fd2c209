import type { FundingSource, Segment, WorkerCategory } from '../vocabulary/index.ts';
import type { Day } from '../period/index.ts';
import type { Figure } from './figure.ts';

/** What the rules can tell cohorts of one payer apart by. */
export interface CohortTraits {
  readonly programId: string;
  readonly category: WorkerCategory;
  readonly segment: Segment;
  /** Of its program. */
  readonly funding: readonly FundingSource[];
}

/** Which published head counts a number stands for: those of the payer's counting cohorts with the traits, or that of one cohort. */
export type StandsFor =
  | { readonly payerCode: string; readonly traits: CohortTraits; readonly on: Day; readonly knownAt: Day }
  | { readonly cohortId: string; readonly knownAt: Day };

/** Stands in for published figures, which are read when somebody asks for them. */
export interface StandIn {
  /** No other one has it. */
  readonly id: string;
  readonly standsFor: StandsFor;
}

/** Head counts that were added up beforehand. */
export interface HeadcountSum extends StandIn {
  /** In people. */
  readonly value: number;
}

/** What a number was made of. */
export type Evidence = Figure | StandIn;

export function isPublished(evidence: Evidence): evidence is Figure {
  return !('standsFor' in evidence);
}

/** Those of what a number was made of that are published figures themselves. */
export function publishedAmong(evidence: readonly Evidence[]): Figure[] {
  return evidence.filter(isPublished);
}
