import type { RankedMetricName, RankedPlace, Regency } from '@pionir/shared';
import { settleClocks } from '../graphql/clocks.ts';
import type { ClockArgs } from '../graphql/clocks.ts';
import type { Context } from '../graphql/context.ts';

/** A regency's row in the ranking of its province; null when it is not ranked. */
export async function findRank(
  regency: Regency,
  metric: RankedMetricName,
  asked: ClockArgs,
  context: Context,
): Promise<RankedPlace | null> {
  const ranking = await context.load.ranking.load({
    provinceCode: regency.provinceCode,
    metric,
    filter: {},
    ...(await settleClocks(asked, context)),
  });
  return ranking.rows.find((row) => row.code === regency.code) ?? null;
}
