import type { Meaning } from '../lexicon/index.ts';
import { within } from '../tokens/index.ts';
import type { PressText, Sentence, Token } from '../tokens/index.ts';
import type { GroupChain } from './groupChains.ts';

/** Words before the subject of a sentence. */
const leading: ReadonlySet<string> = new Set(
  'jumlah para total seluruh sementara sedangkan untuk adapun itu'.split(' '),
);

/** "ASN di lingkungan pemkab ada sebanyak 10.345 orang": others than workers, at the head of a sentence that names none of these, or right before the number. */
export function isOfStrangers(
  { tokens }: PressText,
  chains: readonly GroupChain[],
  strangers: readonly Meaning<'STRANGER'>[],
  sentence: Sentence,
  number: number,
): boolean {
  const before = within(strangers, sentence.from, number);
  const [first, last] = [before[0], before.at(-1)];
  if (last !== undefined && isLabel(tokens, last.to, number)) return true;
  if (first === undefined || within(chains, sentence.from, number).length > 0) return false;
  return tokens.slice(sentence.from, first.from).every(({ kind, lower }) => kind === 'MARK' || leading.has(lower));
}

function isLabel(tokens: readonly Token[], from: number, number: number): boolean {
  return number - from <= 3 && tokens.slice(from, number).every(({ lower }) => counting.has(lower));
}

const counting: ReadonlySet<string> = new Set([
  'sebanyak',
  'sejumlah',
  'berjumlah',
  'ada',
  'terdapat',
  'mencapai',
  ':',
  ')',
  'sekitar',
]);
