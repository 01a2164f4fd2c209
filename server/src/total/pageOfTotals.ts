import type { Total, TotalStatus } from '@pionir/shared';
import type { Connection, Page } from '../graphql/connection.ts';
import type { Context } from '../graphql/context.ts';
import { paginate } from '../graphql/paginate.ts';
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
  const totals = regency == null ? await context.load.allTotals.load('all') : await totalsOf(context, regency);
  return paginate(
    totals.filter((total) => status == null || total.status === status),
    page,
    { question: `totals/${regency ?? 'all'}/${status ?? 'any'}`, keyOf: (total) => total.id },
  );
}

async function totalsOf(context: Context, code: string): Promise<readonly Total[]> {
  const regency = await findRegency(context, code, 'regency');
  return regency === null ? [] : context.load.totalsOf.load(regency.code);
}
