import { ordinalWords } from '../lexicon/index.ts';
import type { ClaimTrigger, Meaning } from '../lexicon/index.ts';
import type { Token } from '../tokens/index.ts';

/** "peringkat ketiga", "urutan ke-14", "nomor dua", "terbaik II", "terbesar kedua"; null where no rank is said. */
export function rankAt(
  tokens: readonly Token[],
  { key, from, to }: Meaning<ClaimTrigger>,
): { rank: number; to: number } | null {
  if (key === 'FIRST' || key === 'AMONG') return null;
  const inside = to - from === 2 && tokens[from]?.lower === 'nomor' ? ordinalOf(tokens[to - 1], 'RANK') : null;
  if (inside !== null && key === 'RANK') return { rank: inside, to };
  let at = to;
  if (tokens[at]?.lower === 'nomor') at += 1;
  if (tokens[at]?.lower === 'ke') at += tokens[at + 1]?.text === '-' ? 2 : 1;
  const rank = ordinalOf(tokens[at], key);
  return rank === null ? null : { rank, to: at + 1 };
}

/** After a superlative only what can be nothing but an order: "II", "kedua", not "dua". */
function ordinalOf(token: Token | undefined, key: ClaimTrigger): number | null {
  if (token === undefined) return null;
  const ordered = /^[IVX]+$/.test(token.text) || token.lower.startsWith('ke') || token.lower === 'pertama';
  if (key !== 'RANK' && !ordered) return null;
  const spelled = ordinalWords.get(token.lower);
  if (spelled !== undefined) return spelled;
  return token.kind === 'NUMBER' && /^\d{1,2}$/.test(token.text) ? Number(token.text) : null;
}
