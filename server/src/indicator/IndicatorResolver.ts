import type { Indicator, Regency, Source } from '@pionir/shared';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.ts';
import { RegencyType } from '../regency/RegencyType.ts';
import { SourceType } from '../source/SourceType.ts';
import { IndicatorType } from './IndicatorType.ts';

@Resolver(() => IndicatorType)
export class IndicatorResolver {
  @FieldResolver(() => RegencyType, { description: 'The place it is of.' })
  regency(@Root() indicator: Indicator, @Ctx() { load }: Context): Promise<Regency | null> {
    return load.regency.load(indicator.regencyCode);
  }

  @FieldResolver(() => SourceType, { description: 'The document that states it.' })
  source(@Root() indicator: Indicator, @Ctx() { load }: Context): Promise<Source | null> {
    return load.source.load(indicator.sourceId);
  }
}
