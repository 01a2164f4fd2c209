import type { Revision, TokenRole } from '@pionir/shared';
import { Arg, Args, Authorized, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { DeskContext } from '../desk/DeskContext.ts';
import { requireRole } from '../desk/requireRole.ts';
import { findRevision } from '../revision/findRevisions.ts';
import { RevisionType } from '../revision/RevisionType.ts';
import { PublicationArgs } from './DraftInput.ts';
import { DraftPreviewType } from './preview/DraftPreviewType.ts';
import { findDraft } from './findDrafts.ts';

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
    const draft = await findDraft(context.em, id, actor);
    return draft && context.desk.heavyWork.do(actor.token, 'previewDraft', draft, context.now);
  }

  @Authorized<TokenRole>('PUBLISHER')
  @Mutation(() => RevisionType, { description: 'Publishes a submitted draft as one revision, or nothing of it.' })
  async publishDraft(
    @Args(() => PublicationArgs) wish: PublicationArgs,
    @Ctx() context: DeskContext,
  ): Promise<Revision | null> {
    const actor = requireRole(context, 'PUBLISHER');
    const { now, watch, desk } = context;
    const left = watch.millisecondsLeft;
    const number = await desk.heavyWork.do(actor.token, 'publishDraft', wish, actor, now, left);
    return findRevision(context.em, number);
  }
}
