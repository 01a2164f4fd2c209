import type { Regency, Total } from '@pionir/shared';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Connection, Page } from '../graphql/connection.ts';
import { PageOf20 } from '../graphql/connection.ts';
import type { Context } from '../graphql/context.ts';
import { paginate } from '../graphql/paginate.ts';
import { RegencyType } from '../regency/RegencyType.ts';
import { TotalConnection } from './TotalType.ts';

@Resolver(() => RegencyType)
export class RegencyTotalsResolver {
  @FieldResolver(() => TotalConnection, {
    description: 'Published arithmetic about it, its programs or its cohorts, done again, in the order of their slugs.',
  })
  async totals(
    @Root() regency: Regency,
    @Args(() => PageOf20) page: Page,
    @Ctx() { load }: Context,
  ): Promise<Connection<Total>> {
    return paginate(await load.totalsOf.load(regency.code), page, {
      question: `regency/${regency.code}/totals`,
      keyOf: (total) => total.id,
    });
  }
}
