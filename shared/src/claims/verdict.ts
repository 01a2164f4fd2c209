import type { Clocks } from '../coverage/index.ts';
import type { Quantity } from '../quantity/index.ts';
import type { RankedPlace, Ranking } from '../ranking/index.ts';
import type { UntestablePart, Verdict } from '../vocabulary/index.ts';

/** A claim held against the figures, on a day as known on another (honest numbers, section 7). */
export interface ClaimCheck extends Clocks {
  readonly verdict: Verdict;
  /** Which part of the claim the data cannot carry; null for any other verdict. */
  readonly untestable: UntestablePart | null;
  /** The place's own value, or the reason why it has none; null where nothing was measured. */
  readonly own: Quantity | null;
  /** How many other places the claim compares with; null where it compares with none. */
  readonly rivals: number | null;
  /** How many of them have figures. */
  readonly rivalsWithFigures: number | null;
  /** The rank that the claim was read to mean: at most this one; null where it claims no rank. */
  readonly readAsRank: number | null;
  /** The rivals with a better value, the strongest first. */
  readonly ahead: readonly RankedPlace[];
  /** The rows that speak against it, the strongest first; empty for any verdict but NOT_SUPPORTED. */
  readonly counterexamples: readonly RankedPlace[];
  /** The ranking it rests on; null where there is none. */
  readonly ranking: Ranking | null;
  /** The values of a claim that something rises, year by year; empty for any other. */
  readonly years: readonly ClaimYear[];
}

export interface ClaimYear {
  readonly year: number;
  readonly quantity: Quantity;
}
