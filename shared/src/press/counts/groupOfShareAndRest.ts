import { sentenceAt, within } from '../tokens/index.ts';
import type { PressText } from '../tokens/index.ts';
import type { Candidate } from './candidate.ts';
import { coveringCategory } from './groupChains.ts';
import type { GroupChain } from './groupChains.ts';
import type { GroupOfParts } from './groupOfParts.ts';

/** "10.000 penerima, 6.000 di antaranya buruh tani dan sisanya buruh pabrik rokok": of both; null where no such share is told. */
export function groupOfShareAndRest(
  press: PressText,
  { chain, number, sentence }: Candidate,
  candidates: readonly Candidate[],
  chains: readonly GroupChain[],
): GroupOfParts | null {
  if (chain !== null && chain.from >= sentence) return null;
  const share = candidates.find(
    (each) => each.share && each.sentence === sentence && each.number.from > number.from && each.chainIs === 'AFTER',
  );
  if (share === undefined) return null;
  const rest = within(chains, share.to, sentenceAt(press, sentence).to).find(
    ({ from }) => press.tokens[from - 1]?.lower === 'sisanya',
  );
  const groups = [share.chain, rest].flatMap((each) => each?.category ?? []);
  return groups.length === 2 ? { category: coveringCategory(groups) } : null;
}
