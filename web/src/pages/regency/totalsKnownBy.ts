import type { TotalEvidence } from '../../graphql/types.ts';

/** The arithmetic whose every number was known by a day. */
export function totalsKnownBy(totals: readonly TotalEvidence[], day: string): TotalEvidence[] {
  return totals.filter(({ total, parts }) => [total, ...parts].every(({ knownFrom }) => knownFrom <= day));
}
