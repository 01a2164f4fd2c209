import { lastDayOfYear, yearRankOf } from '@pionir/shared';
import type { RankedMetricName, Regency } from '@pionir/shared';
import type { Context } from '../graphql/context.ts';
import type { YearRankType } from '../ranking/YearRankType.ts';
import { settleYears } from './settleYears.ts';
import type { HistoryQuestion } from './settleYears.ts';

/** A regency's rank on 31 December of each year, the oldest first. Throws BAD_USER_INPUT for too many years. */
export async function findRankHistory(
  { code, provinceCode }: Regency,
  metric: RankedMetricName,
  asked: HistoryQuestion,
  context: Context,
): Promise<YearRankType[]> {
  const places = await context.load.provinceFacts.load(provinceCode);
  const { years, knownAt } = settleYears(places, asked, context);
  const standingsIn = (year: number) =>
    context.load.standings.load({ provinceCode, metric, on: lastDayOfYear(year), knownAt, filter: {} });
  return Promise.all(
    years.map(async (year) => {
      const { movement, ...row } = yearRankOf(code, year, await standingsIn(year - 1), await standingsIn(year));
      return { ...row, movement: movement?.total ?? null, movementByEntry: movement?.byEntry ?? null };
    }),
  );
}
