import { coverageOfAll, lastDayOfYear } from '@pionir/shared';
import type { YearCoverageType } from '../coverage/CoverageType.ts';
import type { Context } from '../graphql/context.ts';
import { settleYears } from '../regency/settleYears.ts';
import type { HistoryQuestion } from '../regency/settleYears.ts';

/** Coverage of a province's regencies together on 31 December of each year. Throws BAD_USER_INPUT for too many years. */
export async function findProvinceHistory(
  code: string,
  asked: HistoryQuestion,
  context: Context,
): Promise<YearCoverageType[]> {
  const places = await context.load.provinceFacts.load(code);
  const { years, knownAt } = settleYears(places, asked, context);
  return years.map((year) => ({ year, coverage: coverageOfAll(places, { on: lastDayOfYear(year), knownAt }) }));
}
