import { within } from '../tokens/index.ts';
import type { Token } from '../tokens/index.ts';
import type { GroupChain } from './groupChains.ts';

/**
 * Farmers as the narrower group that a text speaks of: where it names "petani dan buruh tani tembakau",
 * "petani dan buruh tani" are these again, and "jumlah petani tembakau naik … menjadi 8.120 petani" tells of one group.
 */
export function narrowed(
  tokens: readonly Token[],
  chains: readonly GroupChain[],
  chain: GroupChain,
  sentence: number,
): GroupChain {
  if (chain.category !== 'FARMERS') return chain;
  const words = tokens.slice(chain.from, chain.to).map(({ lower }) => lower);
  const meant = words.length === 1 ? isSubject(tokens, chains, chain, sentence) : isNamedWhole(words, chains);
  return meant ? { ...chain, category: 'TOBACCO_FARMERS' } : chain;
}

/** The group that the sentence began with, no number before it. */
function isSubject(
  tokens: readonly Token[],
  chains: readonly GroupChain[],
  chain: GroupChain,
  sentence: number,
): boolean {
  const subject = within(chains, sentence, chain.from)[0];
  if (subject?.category !== 'TOBACCO_FARMERS') return false;
  return tokens.slice(sentence, subject.from).every(({ kind }) => kind !== 'NUMBER');
}

function isNamedWhole(words: readonly string[], chains: readonly GroupChain[]): boolean {
  const both = words.includes('petani') && words.includes('buruh');
  return both && chains.some(({ category, from, to }) => category === 'TOBACCO_FARMERS' && to - from > 2);
}
