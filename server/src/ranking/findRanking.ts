import type { Ranking } from '@pionir/shared';
import { badInput } from '../graphql/badInput.ts';
import { settleClocks } from '../graphql/clocks.ts';
import type { Context } from '../graphql/context.ts';
import { findProvince } from '../province/findProvince.ts';
import { toIndexWeights, toRankingFilter } from './RankingArgs.ts';
import type { RankingArgs } from './RankingArgs.ts';

/** The ranking of a province's regencies. Throws BAD_USER_INPUT for a province without data. */
export async function findRanking(asked: RankingArgs, context: Context): Promise<Ranking> {
  const provinceCode = asked.province ?? '35';
  if ((await findProvince(context, provinceCode, 'province')) === null) {
    throw badInput('province', provinceCode, 'a province in the data; `provinces` lists them');
  }
  return context.load.ranking.load({
    provinceCode,
    metric: asked.metric,
    filter: toRankingFilter(asked.filter),
    weights: toIndexWeights(asked.weights),
    ...(await settleClocks(asked, context)),
  });
}
