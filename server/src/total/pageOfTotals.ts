import type { Total, TotalStatus } from '@pionir/shared';
import type { Connection, Page } from '../graphql/connection.ts';
import type { Context } from '../graphql/context.ts';
import { loadAll } from '../graphql/keyed.ts';
import { paginate } from '../graphql/paginate.ts';
import { withItems } from '../graphql/withItems.ts';
import { findRegency } from '../regency/findRegency.ts';
import type { TotalResult } from './findTotalResults.ts';

/** What narrows a list of totals; null where nothing does. */
export interface TotalFilter {
  readonly regency: string | null | undefined;
  readonly status: TotalStatus | null | undefined;
}

/**
 * A page of all totals, or of those of a regency, of a status, in the order of
 * their ids; of all only the page's are read whole.
 */
export async function pageOfTotals(
  context: Context,
  { regency, status }: TotalFilter,
  page: Page,
): Promise<Connection<Total>> {
  const ids = regency == null ? await idsOfAll(context, status) : await idsOfRegency(context, regency, status);
  const cut = paginate(ids, page, { question: `totals/${regency ?? 'all'}/${status ?? 'any'}`, keyOf: (id) => id });
  return withItems(cut, await loadAll(context.load.total, cut.nodes));
}

/** What became of each is reckoned only for who asks for a status. */
async function idsOfAll({ load }: Context, status: TotalFilter['status']): Promise<readonly string[]> {
  return status == null ? load.totalIds.load('all') : idsWith(status, await load.totalResults.load('all'));
}

async function idsOfRegency(context: Context, code: string, status: TotalFilter['status']): Promise<readonly string[]> {
  const regency = await findRegency(context, code, 'regency');
  return regency === null ? [] : idsWith(status, await context.load.totalsOf.load(regency.code));
}

function idsWith(status: TotalFilter['status'], results: readonly TotalResult[]): string[] {
  return results.filter((total) => status == null || total.status === status).map(({ id }) => id);
}
