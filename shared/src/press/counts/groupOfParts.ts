import type { WorkerCategory } from '../../vocabulary/index.ts';
import { sentenceAt } from '../tokens/index.ts';
import type { PressText } from '../tokens/index.ts';
import type { Candidate } from './candidates.ts';
import { coveringCategory } from './groupChains.ts';

/** How soon a sentence says that it lists parts, in tokens. */
const opening = 6;

const listing: ReadonlySet<string> = new Set(['terdiri', 'rinciannya', 'rincian', 'perinciannya', 'meliputi']);

/**
 * "Total ada 82.000 orang. Di antaranya terdiri atas 40.000 buruh tani, 2.000 nelayan …": people of no
 * named group are of the groups that the next sentence parts them into; null where it does not.
 */
export function groupOfParts(
  press: PressText,
  { chain, counted, sentence }: Candidate,
  candidates: readonly Candidate[],
): WorkerCategory | null {
  if (counted.what !== 'PERSON' || (chain !== null && chain.from >= sentence)) return null;
  let next = sentenceAt(press, sentenceAt(press, sentence).to);
  if (next.to - next.from <= 1) next = sentenceAt(press, next.to);
  const lead = press.tokens.slice(next.from, Math.min(next.to, next.from + opening));
  if (!lead.some(({ lower }) => listing.has(lower))) return null;
  const parts = candidates.filter((candidate) => candidate.sentence === next.from && candidate.chainIs !== null);
  if (parts.length < 2) return null;
  const groups = parts.map((part) => part.chain?.category ?? null);
  return groups.includes(null) ? null : coveringCategory(groups.filter((group) => group !== null));
}
