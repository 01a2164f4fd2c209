import type { Token } from '../tokens/index.ts';
import type { Candidate } from './candidate.ts';

/** "85 buruh tani dan 24 kader posyandu Desa Sumberarum": both are of the village. */
export function sharePart(tokens: readonly Token[], candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((candidate, index) => {
    const next = candidates[index + 1];
    return next?.part === true && isListed(tokens, candidate.to, next.number.from)
      ? { ...candidate, part: true }
      : candidate;
  });
}

export function isShare(tokens: readonly Token[], to: number): boolean {
  const word = tokens[to]?.lower;
  return word === 'diantaranya' || (word === 'di' && tokens[to + 1]?.lower === 'antaranya');
}

function isListed(tokens: readonly Token[], from: number, to: number): boolean {
  const between = tokens.slice(from, to).map(({ lower }) => lower);
  return between.length === 1 && ['dan', 'serta'].includes(between[0] ?? '');
}
