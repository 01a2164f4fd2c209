import type { TokenRole } from '@pionir/shared';
import { Arg, Args, Authorized, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { DeskContext } from '../desk/DeskContext.ts';
import { requireRole } from '../desk/requireRole.ts';
import { PageOf50 } from '../graphql/connection.ts';
import type { Connection, Page } from '../graphql/connection.ts';
import { paginate } from '../graphql/paginate.ts';
import type { AccessToken } from './AccessToken.ts';
import { AccessTokenConnection, AccessTokenType, CreatedTokenType } from './AccessTokenType.ts';
import { createToken } from './createToken.ts';
import type { MadeToken } from './createToken.ts';
import { findTokens } from './findTokens.ts';
import { revokeToken } from './revokeToken.ts';
import { checkWish, TokenArgs } from './TokenArgs.ts';

@Resolver()
export class TokenResolver {
  @Authorized<TokenRole>('ADMINISTRATOR')
  @Query(() => AccessTokenConnection, { description: 'Every access token there ever was, the newest first.' })
  async tokens(@Args(() => PageOf50) page: Page, @Ctx() { em }: DeskContext): Promise<Connection<AccessToken>> {
    return paginate(await findTokens(em), page, { question: 'tokens', keyOf: ({ id }) => id });
  }

  @Authorized<TokenRole>('ADMINISTRATOR')
  @Mutation(() => CreatedTokenType, { description: 'Makes an access token, which is shown in this answer alone.' })
  createToken(@Args(() => TokenArgs) wish: TokenArgs, @Ctx() context: DeskContext): Promise<MadeToken> {
    return createToken(context.em, checkWish(wish), requireRole(context, 'ADMINISTRATOR'), context.now);
  }

  @Authorized<TokenRole>('ADMINISTRATOR')
  @Mutation(() => AccessTokenType, {
    nullable: true,
    description: 'Ends a token and its sessions at once; null where there is none of this id.',
  })
  revokeToken(
    @Arg('id', () => ID, { description: 'Id of the token.' }) id: string,
    @Ctx() context: DeskContext,
  ): Promise<AccessToken | null> {
    return revokeToken(context.em, id, requireRole(context, 'ADMINISTRATOR'), context.now);
  }
}
