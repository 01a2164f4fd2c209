import type { Keeping } from '../coverage/Keeping.ts';
import { countRows } from '../dataset/countRows.ts';
import type { Em } from '../db/createOrm.ts';
import { findSourceKeys, weighSourceKeys } from '../source/findSources.ts';
import { findTotalResults, weighTotalResults } from '../total/findTotalResults.ts';
import { findTotalIds } from '../total/findTotals.ts';
import { keptByRevision } from './keptByRevision.ts';
import { rememberPerKey } from './keyed.ts';

const rowCountsBytes = 1000;

/** What goes through all of a table: worked out once for a revision where it may be kept. */
export function wholeOfData(em: Em, keeping: Keeping | null) {
  return {
    /** How many rows each table of the data has. */
    rowCounts: rememberPerKey((_scope: 'all') =>
      keptByRevision(keeping, { key: 'row counts', find: () => countRows(em), weigh: () => rowCountsBytes }),
    ),
    /** What all sources are found by. */
    sourceKeys: rememberPerKey((_scope: 'all') =>
      keptByRevision(keeping, { key: 'source keys', find: () => findSourceKeys(em), weigh: weighSourceKeys }),
    ),
    totalIds: rememberPerKey((_scope: 'all') => findTotalIds(em)),
    /** What became of all totals. */
    totalResults: rememberPerKey((_scope: 'all') =>
      keptByRevision(keeping, { key: 'total results', find: () => findTotalResults(em), weigh: weighTotalResults }),
    ),
  };
}
