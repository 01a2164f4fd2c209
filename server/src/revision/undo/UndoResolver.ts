import type { Revision, TokenRole } from '@pionir/shared';
import { Arg, Authorized, Ctx, Int, Mutation, Resolver } from 'type-graphql';
import type { DeskContext } from '../../desk/DeskContext.ts';
import { requireRole } from '../../desk/requireRole.ts';
import { findRevision } from '../findRevisions.ts';
import { RevisionType } from '../RevisionType.ts';

@Resolver()
export class UndoResolver {
  @Authorized<TokenRole>('PUBLISHER')
  @Mutation(() => RevisionType, {
    description:
      'Takes a revision back by a new one: changed rows get their earlier cells, added figures are deprecated, added claims, totals and denominators withdrawn.',
  })
  async undoRevision(
    @Arg('number', () => Int, { description: 'Number of the revision to take back.' }) number: number,
    @Arg('expectedRevision', () => Int, {
      description: 'The newest revision as it was seen; another one is refused with REVISION_CHANGED.',
    })
    expectedRevision: number,
    @Ctx() context: DeskContext,
  ): Promise<Revision | null> {
    const wish = { number, expectedRevision };
    const actor = requireRole(context, 'PUBLISHER');
    const { now, watch, desk } = context;
    const left = watch.millisecondsLeft;
    const undoing = await desk.heavyWork.do(actor.token, 'undoRevision', wish, actor, now, left);
    return findRevision(context.em, undoing);
  }
}
