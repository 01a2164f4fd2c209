import { lastYearOver, yearsOfCoverage } from '@pionir/shared';
import type { Day, OutlinedPlace } from '@pionir/shared';
import { badInput } from '../graphql/badInput.ts';
import type { Context } from '../graphql/context.ts';

const longestHistory = 100;

export interface HistoryQuestion {
  readonly fromYear?: number | null;
  readonly toYear?: number | null;
  readonly knownAt?: Day | null;
}

/**
 * The years of a history: by default from the first year in which a cohort of the
 * places began to the last year that was over on the day of knowledge. None where
 * nothing began. Throws BAD_USER_INPUT for too many.
 */
export function settleYears(
  places: readonly OutlinedPlace[],
  asked: HistoryQuestion,
  { today }: Context,
): { years: number[]; knownAt: Day } {
  const knownAt = asked.knownAt ?? today;
  const from = asked.fromYear ?? yearsOfCoverage(places, knownAt)?.first;
  const to = asked.toYear ?? lastYearOver(knownAt);
  if (from === undefined) return { years: [], knownAt };
  if (from < 1 || to > 9999 || to - from >= longestHistory) {
    throw badInput('fromYear, toYear', `${from} to ${to}`, `at most ${longestHistory} years of four digits`);
  }
  return { years: Array.from({ length: Math.max(to - from + 1, 0) }, (_, index) => from + index), knownAt };
}
