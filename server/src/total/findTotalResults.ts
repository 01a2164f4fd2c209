import { setImmediate } from 'node:timers/promises';
import type { Total } from '@pionir/shared';
import type { Em } from '../db/createOrm.ts';
import { findTotalIds, findTotals } from './findTotals.ts';

/** What came of doing a total again. */
export type TotalResult = Pick<Total, 'id' | 'status'>;

/** So many at once that few statements are needed, so few that others are answered in between. */
const atOnce = 500;

/** Of every total that is in use, in the order of their ids. */
export async function findTotalResults(em: Em): Promise<TotalResult[]> {
  const ids = await findTotalIds(em);
  const results: TotalResult[] = [];
  for (let start = 0; start < ids.length; start += atOnce) {
    const totals = await findTotals(em, { ids: ids.slice(start, start + atOnce) });
    results.push(...totals.map(({ id, status }) => ({ id, status })));
    await setImmediate();
  }
  return results;
}

/** About so many bytes. */
export function weighTotalResults(results: readonly TotalResult[]): number {
  return results.reduce((sum, { id }) => sum + 2 * id.length + objectBytes, 0);
}

/** What an object weighs beside its texts. */
const objectBytes = 100;
