import { isVulnerable } from '../../vocabulary/index.ts';
import type { WorkerCategory } from '../../vocabulary/index.ts';
import type { Candidate } from './candidate.ts';
import type { GroupChain } from './groupChains.ts';

/** Words of the head of a text count for more. */
const headLength = 80;
const headWeight = 3;

/**
 * Whom a text is about, for the numbers that name no group: the one group that it
 * counts, vulnerable workers where it counts several, else the groups it names.
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
  const named = chains.filter(({ office }) => !office);
  const meant = named.filter(({ example }) => !example);
  // A text that names only lists of groups is about those.
  return settle(weigh(meant.length > 0 ? meant : named.filter(({ breadth }) => breadth > 1)));
}

function weigh(chains: readonly GroupChain[]): Map<WorkerCategory, number> {
  const weights = new Map<WorkerCategory, number>();
  for (const { category, from } of chains) {
    if (category === null) continue;
    const weight = weights.get(category);
    const own = from < headLength ? headWeight : 1;
    weights.set(category, weight === undefined ? own : weight + own);
  }
  return weights;
}

/** Workers at large where they are named often enough; one trade where it prevails; else several. */
function settle(weights: ReadonlyMap<WorkerCategory, number>): WorkerCategory {
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const [best] = [...weights].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const atLarge = weights.get('VULNERABLE_WORKERS');
  if (best === undefined || (atLarge !== undefined && atLarge >= all * leastShare)) return 'VULNERABLE_WORKERS';
  return best[1] >= all * prevailing || !isVulnerable(best[0]) ? best[0] : 'MIXED_VULNERABLE';
}

/** Shares of all namings of groups, by their weight. */
const leastShare = 0.2;
const prevailing = 0.6;
