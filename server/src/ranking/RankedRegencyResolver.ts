import type { ComponentScore, ExcludedPlace, Figure, RankedPlace, RankUncertainty, Regency } from '@pionir/shared';
import { Ctx, FieldResolver, Float, Int, Resolver, Root } from 'type-graphql';
import { findFiguresBehind } from '../coverage/findFiguresBehind.ts';
import { FigureType } from '../figure/FigureType.ts';
import type { Context } from '../graphql/context.ts';
import { RegencyType } from '../regency/RegencyType.ts';
import { IndexComponentType, RankWithoutType } from './IndexType.ts';
import { ExcludedRegencyType, RankedRegencyType } from './RankingType.ts';

@Resolver(() => RankedRegencyType)
export class RankedRegencyResolver {
  @FieldResolver(() => RegencyType, { description: 'The place.' })
  regency(@Root() row: RankedPlace, @Ctx() { load }: Context): Promise<Regency | null> {
    return load.regency.load(row.code);
  }

  @FieldResolver(() => [FigureType], { description: 'The published numbers its value was made of.' })
  figures(@Root() row: RankedPlace, @Ctx() { load }: Context): readonly Figure[] | Promise<readonly Figure[]> {
    return findFiguresBehind(row.quantity.figures, load);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'Ranks won (positive) or lost (negative) against the same day a year before; null when it was not ranked then.',
  })
  movement(@Root() row: RankedPlace): number | null {
    return row.moved()?.total ?? null;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'The part of the movement that comes of places entering or leaving above it, not of changed values.',
  })
  movementByEntry(@Root() row: RankedPlace): number | null {
    return row.moved()?.byEntry ?? null;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'Best rank: of the index, of the 90% interval over weightings around the chosen ones; of a count of people or its share, under any settlement of conflicting figures. Null for any other metric.',
  })
  rankLow(@Root() row: RankedPlace): number | null {
    return (row.uncertainty() ?? row.conflict())?.rankLow ?? null;
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Worst rank of the same interval.' })
  rankHigh(@Root() row: RankedPlace): number | null {
    return (row.uncertainty() ?? row.conflict())?.rankHigh ?? null;
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description:
      'The value were the lowest of conflicting head counts the right ones; equal to the value where none conflict. Null for a metric that they do not bound.',
  })
  valueLow(@Root() row: RankedPlace): number | null {
    return row.conflict()?.valueLow ?? null;
  }

  @FieldResolver(() => Float, { nullable: true, description: 'The value were the highest of them the right ones.' })
  valueHigh(@Root() row: RankedPlace): number | null {
    return row.conflict()?.valueHigh ?? null;
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'Share of weightings, 0 to 1, in which it is first, alone or tied; null for any metric but the index.',
  })
  firstPlaceShare(@Root() row: RankedPlace): number | null {
    return row.uncertainty()?.firstPlaceShare ?? null;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Tier from 1; within a tier the order says little. Null for any metric but the index.',
  })
  tier(@Root() row: RankedPlace): number | null {
    return row.uncertainty()?.tier ?? null;
  }

  @FieldResolver(() => [RankWithoutType], {
    description: 'Its rank when each component of the index is left out in turn; empty for any other metric.',
  })
  leaveOneOut(@Root() row: RankedPlace): RankUncertainty['leaveOneOut'] {
    return row.uncertainty()?.leaveOneOut ?? [];
  }

  @FieldResolver(() => [IndexComponentType], {
    description: 'The components of the index; empty for any other metric.',
  })
  components(@Root() row: RankedPlace): IndexComponentType[] {
    return row.components.map(toIndexComponent);
  }
}

@Resolver(() => IndexComponentType)
export class IndexComponentResolver {
  @FieldResolver(() => [FigureType], { description: 'The published numbers the raw value was made of.' })
  figures(
    @Root() { quantity }: IndexComponentType,
    @Ctx() { load }: Context,
  ): readonly Figure[] | Promise<readonly Figure[]> {
    return findFiguresBehind(quantity.figures, load);
  }
}

@Resolver(() => ExcludedRegencyType)
export class ExcludedRegencyResolver {
  @FieldResolver(() => RegencyType, { description: 'The place.' })
  regency(@Root() excluded: ExcludedPlace, @Ctx() { load }: Context): Promise<Regency | null> {
    return load.regency.load(excluded.code);
  }
}

function toIndexComponent({ component, quantity, percentile, weight }: ComponentScore): IndexComponentType {
  const { value, unit, missing } = quantity;
  return { component, value, unit, missing, percentile, weight, quantity };
}
