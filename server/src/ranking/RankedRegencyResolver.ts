import type { ExcludedPlace, Figure, RankedPlace, Regency } from '@pionir/shared';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { FigureType } from '../figure/FigureType.ts';
import type { Context } from '../graphql/context.ts';
import { RegencyType } from '../regency/RegencyType.ts';
import { ExcludedRegencyType, RankedRegencyType } from './RankingType.ts';

@Resolver(() => RankedRegencyType)
export class RankedRegencyResolver {
  @FieldResolver(() => RegencyType, { description: 'The place.' })
  regency(@Root() row: RankedPlace, @Ctx() { load }: Context): Promise<Regency | null> {
    return load.regency.load(row.code);
  }

  @FieldResolver(() => [FigureType], { description: 'The published numbers its value was made of.' })
  figures(@Root() row: RankedPlace): readonly Figure[] {
    return row.quantity.figures;
  }
}

@Resolver(() => ExcludedRegencyType)
export class ExcludedRegencyResolver {
  @FieldResolver(() => RegencyType, { description: 'The place.' })
  regency(@Root() excluded: ExcludedPlace, @Ctx() { load }: Context): Promise<Regency | null> {
    return load.regency.load(excluded.code);
  }
}
