import type { Claim, VerdictChange } from '@pionir/shared';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ClaimType } from '../claim/ClaimType.ts';
import type { Context } from '../graphql/context.ts';
import { VerdictChangeType } from './VerdictChangeType.ts';

@Resolver(() => VerdictChangeType)
export class VerdictChangeResolver {
  @FieldResolver(() => ClaimType, { description: 'The claim.' })
  claim(@Root() change: VerdictChange, @Ctx() { load }: Context): Promise<Claim | null> {
    return load.claim.load(change.claimId);
  }
}
