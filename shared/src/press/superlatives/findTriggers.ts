import { claimWords, findMeanings } from '../lexicon/index.ts';
import type { ClaimTrigger, Meaning } from '../lexicon/index.ts';
import type { Token } from '../tokens/index.ts';

/** Where claims may begin: the words of the lexicon, and "10 besar" in digits. */
export function findTriggers(tokens: readonly Token[]): Meaning<ClaimTrigger>[] {
  const inDigits = tokens.flatMap(({ kind, text }, at): Meaning<ClaimTrigger>[] => {
    const leaders = ['besar', 'teratas', 'terbaik'].includes(tokens[at + 1]?.lower ?? '');
    return kind === 'NUMBER' && /^\d{1,2}$/.test(text) && leaders ? [{ key: 'AMONG', from: at, to: at + 2 }] : [];
  });
  return [...findMeanings(tokens, claimWords), ...inDigits].toSorted((a, b) => a.from - b.from || b.to - a.to);
}
