import { metrics, missingQuantity } from '@pionir/shared';
import type { MetricName, Quantity, Regency } from '@pionir/shared';
import { settleClocks } from '../graphql/clocks.ts';
import type { ClockArgs } from '../graphql/clocks.ts';
import type { Context } from '../graphql/context.ts';

/** A regency's value by a metric, or the reason why it has none. */
export async function findQuantity(
  regency: Regency,
  metric: MetricName,
  asked: ClockArgs,
  context: Context,
): Promise<Quantity> {
  const [place, clocks] = await Promise.all([context.load.placeFacts.load(regency.code), settleClocks(asked, context)]);
  const { measure, unit } = metrics[metric];
  return place === null ? missingQuantity('NOT_PUBLISHED', unit) : measure(place, clocks, () => true);
}
