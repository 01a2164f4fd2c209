import type { DraftState, TokenRole } from '@pionir/shared';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { DeskContext } from '../desk/DeskContext.ts';
import { requireRole } from '../desk/requireRole.ts';
import { PageOf20 } from '../graphql/connection.ts';
import type { Connection, Page } from '../graphql/connection.ts';
import { DraftStateEnum } from '../graphql/deskEnums.ts';
import { paginate } from '../graphql/paginate.ts';
import { changeDraft } from './changeDraft.ts';
import { createDraft } from './createDraft.ts';
import type { Draft } from './Draft.ts';
import { DraftChangeArgs, NewDraftArgs, SeenDraftArgs, WorkbookArgs } from './DraftInput.ts';
import { DraftRowType, toDraftRow } from './DraftRowType.ts';
import { DraftConnection, DraftType } from './DraftType.ts';
import { findDraftRows } from './findDraftRows.ts';
import { findDraft, findDrafts } from './findDrafts.ts';
import { moveDraft } from './moveDraft.ts';
import { toDraftedRows } from './toDraftedRows.ts';

@Resolver(() => DraftType)
export class DraftResolver {
  @Authorized<TokenRole>('CONTRIBUTOR')
  @Query(() => DraftConnection, {
    description: 'Drafts, the one changed last first: a contributor sees those of its own token, publishers see all.',
  })
  async drafts(
    @Arg('state', () => DraftStateEnum, { nullable: true, description: 'Only those in this state.' })
    state: DraftState | null,
    @Args(() => PageOf20) page: Page,
    @Ctx() context: DeskContext,
  ): Promise<Connection<Draft>> {
    const drafts = await findDrafts(context.em, requireRole(context, 'CONTRIBUTOR'), state ?? null);
    return paginate(drafts, page, { question: `drafts/${state ?? ''}`, keyOf: ({ id }) => id });
  }

  @Authorized<TokenRole>('CONTRIBUTOR')
  @Query(() => DraftType, { nullable: true, description: 'A draft; null where there is none that may be seen.' })
  draft(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: DeskContext,
  ): Promise<Draft | null> {
    return findDraft(context.em, id, requireRole(context, 'CONTRIBUTOR'));
  }

  @Authorized<TokenRole>('CONTRIBUTOR')
  @Mutation(() => DraftType, { description: 'Begins a draft.' })
  createDraft(@Args(() => NewDraftArgs) { rows, ...draft }: NewDraftArgs, @Ctx() context: DeskContext): Promise<Draft> {
    const wish = { ...draft, rows: toDraftedRows(rows) };
    return createDraft(context.em, wish, requireRole(context, 'CONTRIBUTOR'), context.now);
  }

  @Authorized<TokenRole>('CONTRIBUTOR')
  @Mutation(() => DraftType, {
    description:
      'Begins a draft with the rows of a workbook that are new or correct others; with DATA_REFUSED it tells all that is wrong with it.',
  })
  async createDraftFromWorkbook(
    @Args(() => WorkbookArgs) { title, package: packageName, ...sent }: WorkbookArgs,
    @Ctx() context: DeskContext,
  ): Promise<Draft> {
    const actor = requireRole(context, 'CONTRIBUTOR');
    const { heavyWork } = context.desk;
    const rows = await heavyWork.do(actor.token, 'readWorkbookRows', packageName, sent, context.now);
    const wish = { title, kind: 'WORKBOOK', package: packageName, rows } as const;
    return createDraft(context.em, wish, actor, context.now);
  }

  @Authorized<TokenRole>('CONTRIBUTOR')
  @Mutation(() => DraftType, {
    description: 'Replaces the title and all rows of a draft that is open or submitted; it is open afterwards.',
  })
  changeDraft(
    @Args(() => DraftChangeArgs) { rows, ...seen }: DraftChangeArgs,
    @Ctx() context: DeskContext,
  ): Promise<Draft> {
    const change = { ...seen, rows: toDraftedRows(rows) };
    return changeDraft(context.em, change, requireRole(context, 'CONTRIBUTOR'), context.now);
  }

  @Authorized<TokenRole>('CONTRIBUTOR')
  @Mutation(() => DraftType, { description: 'Hands an open draft to the publishers.' })
  submitDraft(@Args(() => SeenDraftArgs) seen: SeenDraftArgs, @Ctx() context: DeskContext): Promise<Draft> {
    return moveDraft(context.em, 'DRAFT_SUBMITTED', seen, requireRole(context, 'CONTRIBUTOR'), context.now);
  }

  @Authorized<TokenRole>('CONTRIBUTOR')
  @Mutation(() => DraftType, { description: 'Gives a draft up that is open or submitted; it is kept.' })
  withdrawDraft(@Args(() => SeenDraftArgs) seen: SeenDraftArgs, @Ctx() context: DeskContext): Promise<Draft> {
    return moveDraft(context.em, 'DRAFT_WITHDRAWN', seen, requireRole(context, 'CONTRIBUTOR'), context.now);
  }

  @FieldResolver(() => [DraftRowType], { description: 'Its rows, in order.' })
  async rows(@Root() { id }: Draft, @Ctx() { em }: DeskContext): Promise<DraftRowType[]> {
    return (await findDraftRows(em, id)).map(toDraftRow);
  }
}
