import type { ComparisonCell, RankedMetricName, Regency } from '@pionir/shared';
import { Arg, Args, Ctx, FieldResolver, Float, ID, Query, Resolver, Root } from 'type-graphql';
import { ClockArgs } from '../graphql/clocks.ts';
import type { Context } from '../graphql/context.ts';
import { MetricEnum } from '../graphql/enums.ts';
import { loadAll } from '../graphql/keyed.ts';
import { RegencyType } from '../regency/RegencyType.ts';
import { ComparisonCellType, ComparisonType } from './ComparisonType.ts';
import { findComparison } from './findComparison.ts';

@Resolver(() => ComparisonType)
export class ComparisonResolver {
  @Query(() => ComparisonType, { description: 'Two to six places of a province side by side, metric by metric.' })
  comparison(
    @Arg('regencies', () => [ID], { description: 'Their codes, "3510" or "35.10"; differences are to the first.' })
    regencies: string[],
    @Arg('metrics', () => [MetricEnum], { nullable: true, description: 'What to compare; everything by default.' })
    metrics: RankedMetricName[] | null,
    @Args(() => ClockArgs) { on, knownAt }: ClockArgs,
    @Ctx() context: Context,
  ): Promise<ComparisonType> {
    return findComparison({ regencies, metrics, on: on ?? null, knownAt: knownAt ?? null }, context);
  }

  @FieldResolver(() => [RegencyType], { description: 'The places, in the order asked.' })
  places(@Root() comparison: ComparisonType, @Ctx() { load }: Context): Promise<Regency[]> {
    return loadAll(load.regency, comparison.codes);
  }
}

@Resolver(() => ComparisonCellType)
export class ComparisonCellResolver {
  @FieldResolver(() => RegencyType, { description: 'The place.' })
  regency(@Root() cell: ComparisonCell, @Ctx() { load }: Context): Promise<Regency | null> {
    return load.regency.load(cell.code);
  }

  @FieldResolver(() => [RegencyType], {
    description: 'The five places nearest in employed population, the nearest first; none where its own is not known.',
  })
  peers(@Root() cell: ComparisonCell, @Ctx() { load }: Context): Promise<Regency[]> {
    return loadAll(load.regency, cell.peerCodes);
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'Percentile rank among all with a value, 0 (worst) to 100 (best).',
  })
  percentileAll(@Root() cell: ComparisonCell): number | null {
    return cell.amongAll?.percentile ?? null;
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'Percentile rank among places of its kind, kabupaten or kota.',
  })
  percentileKind(@Root() cell: ComparisonCell): number | null {
    return cell.amongKind?.percentile ?? null;
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'Percentile rank among itself and the five places nearest in employed population.',
  })
  percentilePeers(@Root() cell: ComparisonCell): number | null {
    return cell.amongPeers?.percentile ?? null;
  }
}
