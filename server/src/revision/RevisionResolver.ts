import type { Revision } from '@pionir/shared';
import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { DatasetType } from '../dataset/DatasetType.ts';
import type { Connection, Page } from '../graphql/connection.ts';
import { PageOf20 } from '../graphql/connection.ts';
import type { Context } from '../graphql/context.ts';
import { paginate } from '../graphql/paginate.ts';
import { DatasetChangesType } from './DatasetChangesType.ts';
import { findRevision, findRevisions } from './findRevisions.ts';
import { revisionSpan } from './revisionSpan.ts';
import { RevisionConnection, RevisionType } from './RevisionType.ts';

@Resolver(() => DatasetType)
export class RevisionResolver {
  @Query(() => RevisionType, { nullable: true, description: 'The revision of this number; null when there is none.' })
  revision(
    @Arg('number', () => Int, { description: 'Its number, from 1.' }) number: number,
    @Ctx() { em }: Context,
  ): Promise<Revision | null> {
    return findRevision(em, number);
  }

  @FieldResolver(() => RevisionConnection, { description: 'All publications of data, the newest first.' })
  async revisions(@Args(() => PageOf20) page: Page, @Ctx() { em }: Context): Promise<Connection<Revision>> {
    return paginate(await findRevisions(em), page, {
      question: 'dataset/revisions',
      keyOf: (revision) => String(revision.number),
    });
  }

  @FieldResolver(() => DatasetChangesType, { description: 'All that changed after a revision.' })
  changes(
    @Arg('since', () => Int, { description: 'Number of a revision; 0 for everything.' }) since: number,
    @Root() dataset: DatasetType,
  ): DatasetChangesType {
    return revisionSpan(since, dataset.revision);
  }
}
