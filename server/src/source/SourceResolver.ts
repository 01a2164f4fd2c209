import type { Claim, Figure, Indicator, Language, PublisherKind, Source, Total } from '@pionir/shared';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { ClaimConnection } from '../claim/ClaimType.ts';
import { newestFirst } from '../claim/pageOfClaims.ts';
import { FigureConnection } from '../figure/FigureType.ts';
import type { Connection, Page } from '../graphql/connection.ts';
import { PageOf20, PageOf50 } from '../graphql/connection.ts';
import type { Context } from '../graphql/context.ts';
import { LanguageEnum, PublisherKindEnum } from '../graphql/enums.ts';
import { toGlobalId } from '../graphql/globalId.ts';
import { paginate } from '../graphql/paginate.ts';
import { sayIn } from '../graphql/sayIn.ts';
import { IndicatorConnection } from '../indicator/IndicatorType.ts';
import { TotalConnection } from '../total/TotalType.ts';
import { SourceConnection, SourceType } from './SourceType.ts';
import { pageOfSources } from './pageOfSources.ts';

@Resolver(() => SourceType)
export class SourceResolver {
  @Query(() => SourceType, { nullable: true, description: 'The document with this slug; null when there is none.' })
  source(
    @Arg('slug', () => ID, { description: 'Key of the source.' }) slug: string,
    @Ctx() { load }: Context,
  ): Promise<Source | null> {
    return load.source.load(slug);
  }

  @Query(() => SourceConnection, {
    description: 'Published documents, all or those that fit what is asked, in the order of their slugs.',
  })
  sources(
    @Arg('regency', () => ID, {
      nullable: true,
      description: 'Only those that state a figure about this regency, "3510" or "35.10".',
    })
    regency: string | null,
    @Arg('search', () => String, {
      nullable: true,
      description: 'Only those in whose publisher or gist, in either language, every one of these words stands.',
    })
    search: string | null,
    @Arg('publisherKind', () => PublisherKindEnum, { nullable: true, description: 'Only of this kind of publisher.' })
    publisherKind: PublisherKind | null,
    @Args(() => PageOf20) page: Page,
    @Ctx() context: Context,
  ): Promise<Connection<Source>> {
    return pageOfSources(context, { regency, search, publisherKind }, page);
  }

  @FieldResolver(() => ID, { description: 'Opaque id, unique over all types.' })
  id(@Root() source: Source): string {
    return toGlobalId('Source', source.id);
  }

  @FieldResolver(() => ID, { description: 'Readable key, stable over revisions.' })
  slug(@Root() source: Source): string {
    return source.id;
  }

  @FieldResolver(() => String, {
    description: 'What it states, in a sentence of ours; in English where there is no Indonesian one.',
  })
  gist(
    @Root() source: Source,
    @Arg('language', () => LanguageEnum, {
      nullable: true,
      defaultValue: 'EN',
      description: 'Language of the sentence.',
    })
    language: Language | null,
  ): string {
    return sayIn(language, { id: source.gistId, en: source.gist });
  }

  @FieldResolver(() => FigureConnection, { description: 'The figures it states, in the order of their slugs.' })
  figures(
    @Root() source: Source,
    @Args(() => PageOf50) page: Page,
    @Ctx() { load }: Context,
  ): Promise<Connection<Figure>> {
    return load.figuresFrom.page(source.id, page, `source/${source.id}/figures`);
  }

  @FieldResolver(() => IndicatorConnection, {
    description: 'The denominators it states, by name, year and place.',
  })
  async indicators(
    @Root() source: Source,
    @Args(() => PageOf50) page: Page,
    @Ctx() { load }: Context,
  ): Promise<Connection<Indicator>> {
    return paginate(await load.indicatorsFrom.load(source.id), page, {
      question: `source/${source.id}/indicators`,
      keyOf: ({ name, year, regencyCode }) => `${name}/${year}/${regencyCode}`,
    });
  }

  @FieldResolver(() => ClaimConnection, { description: 'The superlatives and ranks it states, the newest first.' })
  async claims(
    @Root() source: Source,
    @Args(() => PageOf20) page: Page,
    @Ctx() { load }: Context,
  ): Promise<Connection<Claim>> {
    return paginate(newestFirst(await load.claimsFrom.load(source.id)), page, {
      question: `source/${source.id}/claims`,
      keyOf: (claim) => claim.id,
    });
  }

  @FieldResolver(() => TotalConnection, {
    description: 'The arithmetic it states, done again, in the order of their slugs.',
  })
  async totals(
    @Root() source: Source,
    @Args(() => PageOf20) page: Page,
    @Ctx() { load }: Context,
  ): Promise<Connection<Total>> {
    return paginate(await load.totalsFrom.load(source.id), page, {
      question: `source/${source.id}/totals`,
      keyOf: (total) => total.id,
    });
  }
}
