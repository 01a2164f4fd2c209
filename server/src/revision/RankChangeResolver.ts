import { lastDayOfYear, rankedMetrics } from '@pionir/shared';
import type { RankChange, Regency } from '@pionir/shared';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.ts';
import { DateScalar } from '../graphql/DateScalar.ts';
import { RegencyType } from '../regency/RegencyType.ts';
import { RankChangeType } from './RankChangeType.ts';

@Resolver(() => RankChangeType)
export class RankChangeResolver {
  @FieldResolver(() => DateScalar, { description: 'The day the rank is about, a 31 December.' })
  on(@Root() change: RankChange): string {
    return lastDayOfYear(change.year);
  }

  @FieldResolver(() => String, { description: 'Unit of the values.' })
  unit(@Root() change: RankChange): string {
    return rankedMetrics[change.metric].unit;
  }

  @FieldResolver(() => RegencyType, { description: 'The place.' })
  regency(@Root() change: RankChange, @Ctx() { load }: Context): Promise<Regency | null> {
    return load.regency.load(change.code);
  }
}
