import { Ctx, FieldResolver, Int, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context.ts';
import { DatasetType } from './DatasetType.ts';

/** How far the data reaches: reckoned only for who asks. */
@Resolver(() => DatasetType)
export class DatasetExtentResolver {
  @FieldResolver(() => Int, { description: 'Regencies and cities.' })
  async regencyCount(@Ctx() { load }: Context): Promise<number> {
    return (await load.rowCounts.load('all')).regencies;
  }

  @FieldResolver(() => Int, { description: 'Cohorts, planned ones included.' })
  async cohortCount(@Ctx() { load }: Context): Promise<number> {
    return (await load.rowCounts.load('all')).cohorts;
  }

  @FieldResolver(() => Int, { description: 'Published figures, deprecated ones included.' })
  async figureCount(@Ctx() { load }: Context): Promise<number> {
    return (await load.rowCounts.load('all')).figures;
  }

  @FieldResolver(() => Int, { description: 'Published documents.' })
  async sourceCount(@Ctx() { load }: Context): Promise<number> {
    return (await load.rowCounts.load('all')).sources;
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Year in which the first enrolled cohort began.' })
  async firstYear(@Ctx() { load, today }: Context): Promise<number | null> {
    return (await load.years.load(today))?.first ?? null;
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Last year, over by now, in which a cohort ran.' })
  async lastYear(@Ctx() { load, today }: Context): Promise<number | null> {
    return (await load.years.load(today))?.last ?? null;
  }
}
