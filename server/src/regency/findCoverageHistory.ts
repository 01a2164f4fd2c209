import { coverageOf, lastDayOfYear } from '@pionir/shared';
import type { Regency } from '@pionir/shared';
import type { YearCoverageType } from '../coverage/CoverageType.ts';
import type { Context } from '../graphql/context.ts';
import { settleYears } from './settleYears.ts';
import type { HistoryQuestion } from './settleYears.ts';

/**
 * Coverage on 31 December of each year, the oldest first: years after the last
 * cohort are gaps with their reason. Throws BAD_USER_INPUT for too many years.
 */
export async function findCoverageHistory(
  regency: Regency,
  asked: HistoryQuestion,
  context: Context,
): Promise<YearCoverageType[]> {
  const place = await context.load.placeFacts.load(regency.code);
  if (place === null) return [];
  const { years, knownAt } = settleYears([place], asked, context);
  return years.map((year) => ({ year, coverage: coverageOf(place, { on: lastDayOfYear(year), knownAt }) }));
}
