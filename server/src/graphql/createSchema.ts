import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { ClaimCheckResolver } from '../claim/ClaimCheckResolver.ts';
import { ClaimResolver } from '../claim/ClaimResolver.ts';
import { CohortResolver } from '../cohort/CohortResolver.ts';
import { ComparisonCellResolver, ComparisonResolver } from '../comparison/ComparisonResolver.ts';
import { ConflictResolver } from '../conflict/ConflictResolver.ts';
import { FigureBesideResolver } from '../conflict/FigureBesideResolver.ts';
import { CoverageResolver } from '../coverage/CoverageResolver.ts';
import { QuantityResolver } from '../coverage/QuantityResolver.ts';
import { DatasetExtentResolver } from '../dataset/DatasetExtentResolver.ts';
import { DatasetResolver } from '../dataset/DatasetResolver.ts';
import { FigureCellsResolver } from '../figure/FigureCellsResolver.ts';
import { FigureResolver } from '../figure/FigureResolver.ts';
import { IndicatorResolver } from '../indicator/IndicatorResolver.ts';
import { tellNodesAtOnce } from './NodeType.ts';
import { NodeResolver } from '../node/NodeResolver.ts';
import { ProgramResolver } from '../program/ProgramResolver.ts';
import { ProvinceResolver } from '../province/ProvinceResolver.ts';
import {
  ExcludedRegencyResolver,
  IndexComponentResolver,
  RankedRegencyResolver,
} from '../ranking/RankedRegencyResolver.ts';
import { RankingResolver } from '../ranking/RankingResolver.ts';
import { RegencyResolver } from '../regency/RegencyResolver.ts';
import { DatasetChangesResolver } from '../revision/DatasetChangesResolver.ts';
import { FigureChangeResolver } from '../revision/FigureChangeResolver.ts';
import { VerdictChangeResolver } from '../revision/VerdictChangeResolver.ts';
import { RankChangeResolver } from '../revision/RankChangeResolver.ts';
import { RevisionResolver } from '../revision/RevisionResolver.ts';
import { PremiumRuleResolver } from '../premium/PremiumRuleResolver.ts';
import { SourceResolver } from '../source/SourceResolver.ts';
import { WithdrawnSlugsResolver } from '../regency/WithdrawnSlugsResolver.ts';
import { RegencyTotalsResolver } from '../total/RegencyTotalsResolver.ts';
import { TotalResolver } from '../total/TotalResolver.ts';

/** The contract, executable. `server/schema.graphql` is its text. */
export async function createSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: [
      DatasetResolver,
      DatasetExtentResolver,
      RevisionResolver,
      DatasetChangesResolver,
      FigureChangeResolver,
      FigureCellsResolver,
      RankChangeResolver,
      VerdictChangeResolver,
      ProvinceResolver,
      RegencyResolver,
      IndicatorResolver,
      ProgramResolver,
      CohortResolver,
      FigureResolver,
      SourceResolver,
      TotalResolver,
      RegencyTotalsResolver,
      WithdrawnSlugsResolver,
      PremiumRuleResolver,
      CoverageResolver,
      QuantityResolver,
      RankingResolver,
      RankedRegencyResolver,
      IndexComponentResolver,
      ExcludedRegencyResolver,
      ComparisonResolver,
      ComparisonCellResolver,
      ConflictResolver,
      FigureBesideResolver,
      ClaimResolver,
      ClaimCheckResolver,
      NodeResolver,
    ],
    // Nothing here asks for a role; TypeGraphQL wants to know what to do since fields of the desk do.
    authChecker: () => false,
    validate: false,
  });
  return tellNodesAtOnce(schema);
}
