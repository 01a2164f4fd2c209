import type { Total, TotalStatus } from '@pionir/shared';
import type { Connection, Page } from '../graphql/connection.ts';
import type { Context } from '../graphql/context.ts';
import { loadAll } from '../graphql/keyed.ts';
import { paginate } from '../graphql/paginate.ts';
import { withItems } from '../graphql/withItems.ts';
import { findRegency } from '../regency/findRegency.ts';

/** What narrows a list of totals; null where nothing does. */
export interface TotalFilter {
  readonly regency: string | null | undefined;
  readonly status: TotalStatus | null | undefined;
}

/** A page of all totals, or of those of a regency, of a status, in the order of their ids. */
export async function pageOfTotals(
  context: Context,
  { regency, status }: TotalFilter,
  page: Page,
): Promise<Connection<Total>> {
  const question = `totals/${regency ?? 'all'}/${status ?? 'any'}`;
  if (regency != null) {
    const totals = (await totalsOf(context, regency)).filter((total) => status == null || total.status === status);
    return paginate(totals, page, { question, keyOf: (total) => total.id });
  }
  const cut = paginate(await idsOfAll(context, status), page, { question, keyOf: (id) => id });
  return withItems(cut, await loadAll(context.load.total, cut.nodes));
}

/** Only those of the page are read whole; what became of each is reckoned for who asks for a status. */
async function idsOfAll({ load }: Context, status: TotalFilter['status']): Promise<readonly string[]> {
  if (status == null) return load.totalIds.load('all');
  const results = await load.totalResults.load('all');
  return results.filter((total) => total.status === status).map(({ id }) => id);
}

async function totalsOf(context: Context, code: string): Promise<readonly Total[]> {
  const regency = await findRegency(context, code, 'regency');
  return regency === null ? [] : context.load.totalsOf.load(regency.code);
}
