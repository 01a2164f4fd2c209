import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { DeskContext } from '../desk/DeskContext.ts';
import { SessionType, toSession } from './SessionType.ts';
import { signIn } from './signIn.ts';
import { signOut } from './signOut.ts';

@Resolver()
export class SessionResolver {
  @Query(() => SessionType, { nullable: true, description: 'Who asks; null where nobody has signed in.' })
  session(@Ctx() { desk: { signedIn } }: DeskContext): SessionType | null {
    return signedIn && toSession(signedIn);
  }

  @Mutation(() => SessionType, {
    description: 'Exchanges an access token for a session, which a cookie holds for at most twelve hours.',
  })
  async signIn(
    @Arg('token', () => String, { description: 'The access token, as it was shown when it was made.' }) token: string,
    @Ctx() context: DeskContext,
  ): Promise<SessionType> {
    return toSession(await signIn(token, context));
  }

  @Mutation(() => Boolean, { description: 'Ends the session; false where there was none.' })
  signOut(@Ctx() context: DeskContext): Promise<boolean> {
    return signOut(context);
  }
}
