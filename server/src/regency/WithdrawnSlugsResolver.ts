import type { Regency } from '@pionir/shared';
import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.ts';
import { RegencyType } from './RegencyType.ts';

@Resolver(() => RegencyType)
export class WithdrawnSlugsResolver {
  @FieldResolver(() => [ID], {
    description: 'Slugs of claims and totals about it that were withdrawn, in order; they are never given again.',
  })
  async withdrawnSlugs(@Root() { code }: Regency, @Ctx() { load }: Context): Promise<string[]> {
    const withdrawn = await load.withdrawnSlugsOf.load(code);
    return withdrawn.map(({ slug }) => slug);
  }
}
