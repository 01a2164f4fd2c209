import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { CohortResolver } from '../cohort/CohortResolver.ts';
import { ComparisonCellResolver, ComparisonResolver } from '../comparison/ComparisonResolver.ts';
import { CoverageResolver } from '../coverage/CoverageResolver.ts';
import { DatasetResolver } from '../dataset/DatasetResolver.ts';
import { FigureResolver } from '../figure/FigureResolver.ts';
import { IndicatorResolver } from '../indicator/IndicatorResolver.ts';
import { NodeResolver } from '../node/NodeResolver.ts';
import { ProgramResolver } from '../program/ProgramResolver.ts';
import { ProvinceResolver } from '../province/ProvinceResolver.ts';
import { ExcludedRegencyResolver, RankedRegencyResolver } from '../ranking/RankedRegencyResolver.ts';
import { RankingResolver } from '../ranking/RankingResolver.ts';
import { RegencyResolver } from '../regency/RegencyResolver.ts';
import { PremiumRuleResolver } from '../premium/PremiumRuleResolver.ts';
import { SourceResolver } from '../source/SourceResolver.ts';
import { RegencyTotalsResolver } from '../total/RegencyTotalsResolver.ts';
import { TotalResolver } from '../total/TotalResolver.ts';

/** The contract, executable. `server/schema.graphql` is its text. */
export async function createSchema(): Promise<GraphQLSchema> {
  return buildSchema({
    resolvers: [
      DatasetResolver,
      ProvinceResolver,
      RegencyResolver,
      IndicatorResolver,
      ProgramResolver,
      CohortResolver,
      FigureResolver,
      SourceResolver,
      TotalResolver,
      RegencyTotalsResolver,
      PremiumRuleResolver,
      CoverageResolver,
      RankingResolver,
      RankedRegencyResolver,
      ExcludedRegencyResolver,
      ComparisonResolver,
      ComparisonCellResolver,
      NodeResolver,
    ],
    validate: false,
  });
}
