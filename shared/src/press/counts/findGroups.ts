import type { WorkerCategory } from '../../vocabulary/index.ts';
import { findMeanings, meaningAt, strangerWords, workerWords } from '../lexicon/index.ts';
import type { Meaning } from '../lexicon/index.ts';
import type { Token } from '../tokens/index.ts';

/** Every group that a text names, those too whose last word is said once for two: "pemuka dan penyuluh agama". */
export function findGroups(tokens: readonly Token[]): Meaning<WorkerCategory>[] {
  const found: Meaning<WorkerCategory>[] = [];
  const strangers = findMeanings(tokens, strangerWords);
  for (const group of findMeanings(tokens, workerWords)) {
    // "Organisasi perangkat daerah" are no village officials.
    if (strangers.some(({ from, to }) => from < group.from && group.to <= to)) continue;
    const sharing = sharedWithBefore(tokens, group, found.at(-1)?.to ?? 0);
    if (sharing !== null) found.push(sharing);
    found.push(group);
  }
  return found;
}

/** "Pemuka" before "dan penyuluh agama": the group that it names with the same last word; null where there is none. */
function sharedWithBefore(
  tokens: readonly Token[],
  { from, to }: Meaning<WorkerCategory>,
  after: number,
): Meaning<WorkerCategory> | null {
  const head = tokens[from - 2];
  if (from - 2 < after || to - from < 2 || head?.kind !== 'WORD') return null;
  if (!['dan', '/', 'serta'].includes(tokens[from - 1]?.lower ?? '')) return null;
  const whole = meaningAt([head, ...tokens.slice(from + 1, to)], workerWords, 0);
  return whole !== null && whole.to === to - from ? { key: whole.key, from: from - 2, to: from - 1 } : null;
}
