import type { Revision, TokenRole } from '@pionir/shared';
import { Arg, Args, Authorized, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { DeskContext } from '../desk/DeskContext.ts';
import { requireRole } from '../desk/requireRole.ts';
import { findRevision } from '../revision/findRevisions.ts';
import { RevisionType } from '../revision/RevisionType.ts';
import { PublicationArgs } from './DraftInput.ts';
import { DraftPreviewType } from './preview/DraftPreviewType.ts';
import { findDraft } from './findDrafts.ts';
import { previewDraft } from './preview/previewDraft.ts';
import { publishDraft } from './publishDraft.ts';

@Resolver()
export class PublishingResolver {
  @Authorized<TokenRole>('CONTRIBUTOR')
  @Query(() => DraftPreviewType, {
    nullable: true,
    description: 'What publishing a draft would do now; null where there is no draft that may be seen.',
  })
  async draftPreview(
    @Arg('id', () => ID, { description: 'Id of the draft.' }) id: string,
    @Ctx() context: DeskContext,
  ): Promise<DraftPreviewType | null> {
    const actor = requireRole(context, 'CONTRIBUTOR');
    const { orm, heavyWork } = context.desk;
    const draft = await findDraft(context.em, id, actor);
    return draft && heavyWork.run(actor.token, () => previewDraft(orm, draft, context.now));
  }

  @Authorized<TokenRole>('PUBLISHER')
  @Mutation(() => RevisionType, { description: 'Publishes a submitted draft as one revision, or nothing of it.' })
  async publishDraft(
    @Args(() => PublicationArgs) wish: PublicationArgs,
    @Ctx() context: DeskContext,
  ): Promise<Revision | null> {
    const actor = requireRole(context, 'PUBLISHER');
    const { orm, heavyWork } = context.desk;
    const { now, watch } = context;
    const number = await heavyWork.run(actor.token, () => publishDraft(orm, wish, actor, now, watch));
    return findRevision(context.em, number);
  }
}
