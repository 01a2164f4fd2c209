import type { Day } from '../period/index.ts';
import type { CohortTraits } from '../quantity/index.ts';

/** From a day on which it is known, until the day on which something else is; null: for ever. */
export interface KnownSpan {
  readonly knownFrom: Day;
  readonly knownUntil: Day | null;
}

/** When cohorts begin and end as known in a span; whether they count in it is another matter. */
export interface Run extends KnownSpan {
  /** Null where none is published: then they never begin. */
  readonly begins: Day | null;
  /** The last day. */
  readonly ends: Day | null;
  /** The smallest id among the cohorts. */
  readonly firstId: string;
}

/** How many people count from a day until another one, as known in a span. */
export interface Count extends KnownSpan {
  readonly from: Day;
  readonly until: Day | null;
  readonly people: number;
  /** Were every conflict settled for the lowest figure. */
  readonly lowest: number;
  readonly highest: number;
}

/** All cohorts with the same traits. */
export interface RolledGroup {
  readonly traits: CohortTraits;
  readonly runs: readonly Run[];
  readonly counts: readonly Count[];
}

/**
 * The cohorts of one payer, those that are alike counted together: every rule
 * finds in it what it would find in the cohorts one by one, on any day as known
 * on any other (decision 17).
 */
export interface CohortRollup {
  readonly payerCode: string;
  readonly groups: readonly RolledGroup[];
  /** Which of conflicting head counts to believe; by default the one that is used. */
  readonly believing?: 'lowest' | 'highest';
}

export function isKnownIn({ knownFrom, knownUntil }: KnownSpan, knownAt: Day): boolean {
  return knownFrom <= knownAt && (knownUntil === null || knownAt < knownUntil);
}
