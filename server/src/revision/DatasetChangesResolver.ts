import type { FigureChange, RankChange, VerdictChange } from '@pionir/shared';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Connection, Page } from '../graphql/connection.ts';
import { PageOf50 } from '../graphql/connection.ts';
import type { Context } from '../graphql/context.ts';
import { paginate } from '../graphql/paginate.ts';
import { DatasetChangesType } from './DatasetChangesType.ts';
import { FigureChangeConnection } from './FigureChangeType.ts';
import { findRankChanges } from './findRankChanges.ts';
import { findVerdictChanges } from './findVerdictChanges.ts';
import { pageOfFigureChanges } from './pageOfFigureChanges.ts';
import { RankChangeConnection } from './RankChangeType.ts';
import type { RevisionSpan } from './revisionSpan.ts';
import { VerdictChangeConnection } from './VerdictChangeType.ts';

@Resolver(() => DatasetChangesType)
export class DatasetChangesResolver {
  @FieldResolver(() => FigureChangeConnection, {
    description: 'Figures added, changed and deprecated: the newest revision first, then by kind and slug.',
  })
  figures(
    @Root() span: RevisionSpan,
    @Args(() => PageOf50) page: Page,
    @Ctx() { em }: Context,
  ): Promise<Connection<FigureChange>> {
    return pageOfFigureChanges(em, span, page);
  }

  @FieldResolver(() => RankChangeConnection, {
    description:
      'Ranks moved on 31 December of any year: the newest revision first, then by metric, the newest year first, by rank after and code.',
  })
  async ranks(
    @Root() span: RevisionSpan,
    @Args(() => PageOf50) page: Page,
    @Ctx() { em }: Context,
  ): Promise<Connection<RankChange>> {
    return paginate(await findRankChanges(em, span), page, {
      question: `changes/${span.since}/ranks`,
      keyOf: ({ revision, metric, year, code }) => `${revision}/${metric}/${year}/${code}`,
    });
  }

  @FieldResolver(() => VerdictChangeConnection, {
    description: 'Verdicts on claims that changed: the newest revision first, then by claim.',
  })
  async verdicts(
    @Root() span: RevisionSpan,
    @Args(() => PageOf50) page: Page,
    @Ctx() { em }: Context,
  ): Promise<Connection<VerdictChange>> {
    return paginate(await findVerdictChanges(em, span), page, {
      question: `changes/${span.since}/verdicts`,
      keyOf: ({ revision, claimId, which }) => `${revision}/${claimId}/${which}`,
    });
  }
}
