import { missingQuantity, rankedMetrics } from '@pionir/shared';
import type { Quantity, RankedMetricName, Regency } from '@pionir/shared';
import { settleClocks } from '../graphql/clocks.ts';
import type { ClockArgs } from '../graphql/clocks.ts';
import type { Context } from '../graphql/context.ts';

/** A regency's value by a metric, or the reason why it has none: among its province, which the index needs. */
export async function findQuantity(
  regency: Regency,
  metric: RankedMetricName,
  asked: ClockArgs,
  context: Context,
): Promise<Quantity> {
  const { code, provinceCode } = regency;
  const clocks = await settleClocks(asked, context);
  const ranking = await context.load.ranking.load({ provinceCode, metric, filter: {}, ...clocks });
  const row = ranking.rows.find((place) => place.code === code);
  const reason = ranking.excluded.find((place) => place.code === code)?.reason;
  return row?.quantity ?? missingQuantity(reason ?? 'NOT_PUBLISHED', rankedMetrics[metric].unit);
}
