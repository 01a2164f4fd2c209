import type { Indicator, Source } from '@pionir/shared';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.ts';
import { SourceType } from '../source/SourceType.ts';
import { IndicatorType } from './IndicatorType.ts';

@Resolver(() => IndicatorType)
export class IndicatorResolver {
  @FieldResolver(() => SourceType, { description: 'The document that states it.' })
  source(@Root() indicator: Indicator, @Ctx() { load }: Context): Promise<Source | null> {
    return load.source.load(indicator.sourceId);
  }
}
