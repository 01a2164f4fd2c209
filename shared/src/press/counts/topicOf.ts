import type { WorkerCategory } from '../../vocabulary/index.ts';
import type { Candidate } from './candidates.ts';
import type { GroupChain } from './groupChains.ts';

/** Words of the head of a text count for more. */
const headLength = 80;
const headWeight = 3;

/**
 * Whom a text is about, for the numbers that name no group: the one group that it
 * counts, vulnerable workers where it counts several, else the group it names most.
 */
export function topicOf(candidates: readonly Candidate[], chains: readonly GroupChain[]): WorkerCategory {
  const counted = new Set(
    candidates
      .filter(({ chainIs, share }) => !share && (chainIs === 'AFTER' || chainIs === 'BEFORE'))
      .map(({ chain }) => chain?.category ?? null),
  );
  const [only] = counted;
  if (counted.size === 1 && only !== null && only !== undefined) return only;
  if (counted.size > 1)
    return counted.has('MIXED_VULNERABLE') && !counted.has('VULNERABLE_WORKERS')
      ? 'MIXED_VULNERABLE'
      : 'VULNERABLE_WORKERS';
  const weights = new Map<WorkerCategory, number>();
  for (const { category, example, office, from } of chains) {
    if (category === null || example || office) continue;
    weights.set(category, (weights.get(category) ?? 0) + (from < headLength ? headWeight : 1));
  }
  const [best] = [...weights].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return best === undefined ? 'VULNERABLE_WORKERS' : best[0];
}
