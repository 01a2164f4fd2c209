import { indexComponents, rankedMetrics, wordsOf } from '@pionir/shared';
import type { Language, RankedPlace, Ranking } from '@pionir/shared';
import { Arg, Args, Ctx, FieldResolver, Float, Int, Query, Resolver, Root } from 'type-graphql';
import type { Connection, Page } from '../graphql/connection.ts';
import { PageOf50 } from '../graphql/connection.ts';
import type { Context } from '../graphql/context.ts';
import { LanguageEnum } from '../graphql/enums.ts';
import { paginate } from '../graphql/paginate.ts';
import { findRanking } from './findRanking.ts';
import { IndexWeightType } from './IndexType.ts';
import { RankingArgs } from './RankingArgs.ts';
import { RankedRegencyConnection, RankingType } from './RankingType.ts';

@Resolver(() => RankingType)
export class RankingResolver {
  @Query(() => RankingType, {
    description:
      'Regencies of a province by a metric, on a day, as known on a day. Each is ranked or excluded with its reason.',
  })
  ranking(@Args(() => RankingArgs) asked: RankingArgs, @Ctx() context: Context): Promise<Ranking> {
    return findRanking(asked, context);
  }

  @FieldResolver(() => String, {
    description: 'Unit of the values: people, percent, months, year, categories or points.',
  })
  unit(@Root() ranking: Ranking): string {
    return rankedMetrics[ranking.metric].unit;
  }

  @FieldResolver(() => String, { description: 'How the value comes about, in a sentence.' })
  method(
    @Root() ranking: Ranking,
    @Arg('language', () => LanguageEnum, {
      nullable: true,
      defaultValue: 'EN',
      description: 'Language of the sentence.',
    })
    language: Language | null,
  ): string {
    return rankedMetrics[ranking.metric].method[language === 'ID' ? 'id' : 'en'];
  }

  @FieldResolver(() => Int, { description: 'How many places are ranked.' })
  rankedCount(@Root() ranking: Ranking): number {
    return ranking.rows.length;
  }

  @FieldResolver(() => Int, { description: 'How many places are not ranked.' })
  excludedCount(@Root() ranking: Ranking): number {
    return ranking.excluded.length;
  }

  @FieldResolver(() => [IndexWeightType], {
    description: 'What each component of the index weighed; empty for any other metric.',
  })
  weights(@Root() { usedWeights }: Ranking): IndexWeightType[] {
    if (usedWeights === null) return [];
    return wordsOf(indexComponents).map((component) => ({ component, weight: usedWeights[component] }));
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description:
      'Of the index: the share of neighbouring ranks that are really separated, 0 to 1: the upper place scores higher in at least 90% of weightings. Null for any other metric.',
  })
  resolution(@Root() ranking: Ranking): number | null {
    return ranking.resolution();
  }

  @FieldResolver(() => RankedRegencyConnection, { description: 'The ranked places, by rank, then code.' })
  rows(@Root() ranking: Ranking, @Args(() => PageOf50) page: Page): Connection<RankedPlace> {
    const { metric, on, knownAt, filter, usedWeights } = ranking;
    return paginate(ranking.rows, page, {
      question: `ranking/${JSON.stringify([metric, on, knownAt, filter, usedWeights])}`,
      keyOf: (row) => row.code,
    });
  }
}
