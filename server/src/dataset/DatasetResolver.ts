import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context.ts';
import { DatasetType } from './DatasetType.ts';
import { findDataset } from './findDataset.ts';

@Resolver(() => DatasetType)
export class DatasetResolver {
  @Query(() => DatasetType, { description: 'What is in the data, and which revision of it answers.' })
  dataset(@Ctx() context: Context): Promise<DatasetType> {
    return findDataset(context);
  }
}
