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
  const results = regency == null ? await context.load.totalResults.load('all') : await resultsOf(context, regency);
  const cut = paginate(
    results.filter((total) => status == null || total.status === status),
    page,
    { question: `totals/${regency ?? 'all'}/${status ?? 'any'}`, keyOf: (total) => total.id },
  );
  const totals = await loadAll(
    context.load.total,
    cut.nodes.map(({ id }) => id),
  );
  return withItems(cut, totals);
}

async function resultsOf(context: Context, code: string): Promise<readonly TotalResult[]> {
  const regency = await findRegency(context, code, 'regency');
  return regency === null ? [] : context.load.totalsOf.load(regency.code);
}
