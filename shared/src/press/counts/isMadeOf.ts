import { findMeanings, workerWords } from '../lexicon/index.ts';
import type { Token } from '../tokens/index.ts';

/** Words that begin the parts of what was just counted, and how soon a group must follow, in tokens. */
const consisting: ReadonlySet<string> = new Set(['meliputi', 'terdiri', 'mencakup']);
const reach = 6;

/** "7.650 pekerja informal itu meliputi petani, buruh tani …": the text tells whom it counts, after the words up to a token. */
export function isMadeOf(tokens: readonly Token[], to: number): boolean {
  const pointed = ['itu', 'tersebut', 'ini'].includes(tokens[to]?.lower ?? '') ? to + 1 : to;
  if (!consisting.has(tokens[pointed]?.lower ?? '')) return false;
  return findMeanings(tokens, workerWords, pointed, Math.min(tokens.length, pointed + reach)).length > 0;
}
