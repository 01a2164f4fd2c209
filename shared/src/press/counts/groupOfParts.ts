import type { WorkerCategory } from '../../vocabulary/index.ts';
import { sentenceAt, within } from '../tokens/index.ts';
import type { PressText, Sentence, Token } from '../tokens/index.ts';
import type { Candidate } from './candidate.ts';
import { categoryUnderOneNumber, coveringCategory } from './groupChains.ts';
import type { GroupChain } from './groupChains.ts';

/** How soon a sentence says that it lists parts, in tokens. */
const opening = 6;

const listing: ReadonlySet<string> = new Set(['terdiri', 'rinciannya', 'rincian', 'perinciannya', 'meliputi']);

/** The one group that others are of together; null where there is none. */
export interface GroupOfParts {
  readonly category: WorkerCategory | null;
}

/**
 * "Total ada 82.000 orang. Di antaranya terdiri atas 40.000 buruh tani, 2.000 nelayan …": people of no
 * named group are of the groups that the next sentence parts them into, which is none where these
 * are not of one kind; null where it parts them into no groups that are known.
 */
export function groupOfParts(
  press: PressText,
  { chain, counted, sentence }: Candidate,
  candidates: readonly Candidate[],
  chains: readonly GroupChain[],
): GroupOfParts | null {
  if (counted.what !== 'PERSON' || (chain !== null && chain.from >= sentence)) return null;
  let next = sentenceAt(press, sentenceAt(press, sentence).to);
  if (next.to - next.from <= 1) next = sentenceAt(press, next.to);
  const lead = press.tokens.slice(next.from, Math.min(next.to, next.from + opening));
  if (!lead.some(({ lower }) => listing.has(lower))) return null;
  const parts = candidates.filter((candidate) => candidate.sentence === next.from && candidate.chainIs !== null);
  if (parts.length === 0) return listedGroups(press, next, chains);
  if (parts.length < 2) return null;
  const groups = parts.map((part) => part.chain?.category ?? null);
  return groups.includes(null) ? null : { category: coveringCategory(groups.filter((group) => group !== null)) };
}

/** "Mereka terdiri atas honorer, perangkat desa, petani dan nelayan": named together, without numbers of their own. */
function listedGroups(
  { tokens }: PressText,
  { from, to }: Sentence,
  chains: readonly GroupChain[],
): GroupOfParts | null {
  if (tokens.slice(from, to).some(({ kind }) => kind === 'NUMBER')) return null;
  const listed = within(chains, from, to);
  const named = listed.map(({ category }) => category);
  if (endsInOthers(tokens, listed.at(-1)?.to ?? from)) return { category: 'VULNERABLE_WORKERS' };
  return named.length === 0 || named.includes(null)
    ? null
    : { category: categoryUnderOneNumber(named.filter((each) => each !== null)) };
}

/** "… dan pekerja rentan lainnya": those of whom the others are examples. */
function endsInOthers(tokens: readonly Token[], to: number): boolean {
  return [to - 1, to].some(
    (at) => ['lain', 'lainnya'].includes(tokens[at]?.lower ?? '') && tokens[at - 1]?.lower === 'rentan',
  );
}
