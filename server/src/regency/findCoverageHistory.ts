import { coverageOf, lastDayOfYear, lastYearOver, yearsOfCoverage } from '@pionir/shared';
import type { Regency } from '@pionir/shared';
import type { YearCoverageType } from '../coverage/CoverageType.ts';
import { badInput } from '../graphql/badInput.ts';
import type { Context } from '../graphql/context.ts';

const longestHistory = 100;

export interface HistoryQuestion {
  readonly fromYear?: number | null;
  readonly toYear?: number | null;
  readonly knownAt?: string | null;
}

/**
 * Coverage on 31 December of each year, the oldest first; by default from the
 * first cohort's year to the last year that was over on the day of knowledge:
 * years after the last cohort are gaps with their reason. Throws BAD_USER_INPUT.
 */
export async function findCoverageHistory(
  regency: Regency,
  asked: HistoryQuestion,
  { load, today }: Context,
): Promise<YearCoverageType[]> {
  const knownAt = asked.knownAt ?? today;
  const place = await load.placeFacts.load(regency.code);
  const covered = place === null ? null : yearsOfCoverage([place], knownAt);
  const from = asked.fromYear ?? covered?.first;
  const to = asked.toYear ?? lastYearOver(knownAt);
  if (place === null || from === undefined) return [];
  if (from < 1 || to > 9999 || to - from >= longestHistory) {
    throw badInput('fromYear, toYear', `${from} to ${to}`, `at most ${longestHistory} years of four digits`);
  }
  const years = Array.from({ length: Math.max(to - from + 1, 0) }, (_, index) => from + index);
  return years.map((year) => ({ year, coverage: coverageOf(place, { on: lastDayOfYear(year), knownAt }) }));
}
