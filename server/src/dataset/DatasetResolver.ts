import { Arg, Ctx, FieldResolver, Query, Resolver } from 'type-graphql';
import type { Language } from '@pionir/shared';
import { findDownloadSizes } from '../download/findDownloadSizes.ts';
import type { SizedDownload } from '../download/findDownloadSizes.ts';
import { findPublishedEdition } from '../download/findEdition.ts';
import { licencesOf } from '../download/licencesOf.ts';
import type { Context } from '../graphql/context.ts';
import { DateScalar } from '../graphql/DateScalar.ts';
import { LanguageEnum } from '../graphql/enums.ts';
import { isSynthetic } from '../ingest/descriptor/isSynthetic.ts';
import { DatasetTableType } from './DatasetTableType.ts';
import { DatasetType } from './DatasetType.ts';
import { DownloadType } from './DownloadType.ts';
import { findDataset } from './findDataset.ts';
import { findDatasetTables } from './findDatasetTables.ts';
import { LicenceType } from './LicenceType.ts';

@Resolver(() => DatasetType)
export class DatasetResolver {
  @Query(() => DatasetType, { description: 'What is in the data, and which revision of it answers.' })
  dataset(@Ctx() context: Context): Promise<DatasetType> {
    return findDataset(context);
  }

  @FieldResolver(() => DateScalar, { description: 'The day on which the revision was published, in Indonesian time.' })
  async publishedOn(@Ctx() { em }: Context): Promise<string> {
    return (await findPublishedEdition(em)).publishedOn;
  }

  @FieldResolver(() => DateScalar, { description: 'The day questions are about when they name none.' })
  defaultOn(@Ctx() { load, today }: Context): Promise<string> {
    return load.defaultOn.load(today);
  }

  @FieldResolver(() => Boolean, { description: 'True where every number is made up, to try out size and speed.' })
  async synthetic(@Ctx() { em }: Context): Promise<boolean> {
    return (await findPublishedEdition(em)).packages.some(isSynthetic);
  }

  @FieldResolver(() => [DatasetTableType], { description: 'The tables of the data package with their dictionary.' })
  async tables(
    @Arg('language', () => LanguageEnum, { nullable: true, defaultValue: 'EN', description: 'Language of the texts.' })
    language: Language | null,
    @Ctx() { load }: Context,
  ): Promise<DatasetTableType[]> {
    return findDatasetTables(await load.rowCounts.load('all'), language ?? 'EN');
  }

  @FieldResolver(() => [DownloadType], { description: 'The files in which the data can be taken away.' })
  async downloads(@Ctx() { em, load }: Context): Promise<SizedDownload[]> {
    return findDownloadSizes(em, await findPublishedEdition(em), await load.rowCounts.load('all'));
  }

  @FieldResolver(() => [LicenceType], { description: 'The licences under which the data may be used.' })
  async licences(@Ctx() { em }: Context): Promise<LicenceType[]> {
    return licencesOf(await findPublishedEdition(em));
  }
}
