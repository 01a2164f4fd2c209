import { findMeanings, fundingWords } from '../lexicon/index.ts';
import type { Meaning } from '../lexicon/index.ts';
import type { FundingSource } from '../../vocabulary/index.ts';
import type { PressFacts } from '../pressFacts.ts';
import { sentenceAt } from '../tokens/index.ts';
import type { PressText, Token } from '../tokens/index.ts';

/** Words before a fund that deny it or only imagine it. */
const denying: ReadonlySet<string> = new Set(['bukan', 'tanpa', 'tidak', 'tak', 'belum', 'selain', 'non']);
const imagining: ReadonlySet<string> = new Set([
  'kalau',
  'jika',
  'andai',
  'seandainya',
  'apabila',
  'mengandalkan',
  'bila',
  'diharapkan',
  'berharap',
  'mendorong',
  'mengusulkan',
  'usul',
  'ingin',
]);

/** Words that give a small fund another use: workers may later pay for themselves. */
const hoping: ReadonlySet<string> = new Set([
  'dapat',
  'bisa',
  'agar',
  'diimbau',
  'melanjutkan',
  'diharapkan',
  'harapannya',
  'lanjut',
  'setelah',
  'menabung',
  'mau',
]);

/** Who pays, by a text: every naming of a fund that is not denied, imagined or of another place. */
export function findPayers({ press, furniture, main }: PressFacts): Meaning<FundingSource>[] {
  if (main.several) return [];
  const isOther = (token: number) => furniture.has(token);
  const named = findMeanings(press.tokens, fundingWords).filter((fund) => !isOther(fund.from) && isSaid(press, fund));
  const excise = press.tokens.flatMap(({ lower }, at): Meaning<FundingSource>[] =>
    lower === 'cukai' && !isOther(at) && isMoney(press, at) && !named.some(({ from, to }) => from <= at && at < to)
      ? [{ key: 'DBHCHT', from: at, to: at + 1 }]
      : [],
  );
  const villageAllocation = press.tokens.flatMap(({ text }, at): Meaning<FundingSource>[] =>
    text === 'ADD' && !isOther(at) ? [{ key: 'APBDES', from: at, to: at + 1 }] : [],
  );
  return [...named, ...excise, ...villageAllocation].toSorted((a, b) => a.from - b.from);
}

/** "Dananya dari cukai", but not "Bea Cukai", nor stamps without excise. */
function isMoney(press: PressText, at: number): boolean {
  const { from, to } = sentenceAt(press, at);
  const words = wordsOf(press.tokens, from, to);
  return (
    press.tokens[at - 1]?.lower !== 'bea' &&
    words.some((word) => /^(?:dana|dananya|iuran|iurannya|premi|dibiayai|didanai)$/.test(word)) &&
    !words.includes('ilegal')
  );
}

function isSaid(press: PressText, { key, from }: Meaning<FundingSource>): boolean {
  const sentence = sentenceAt(press, from);
  const near = wordsOf(press.tokens, Math.max(sentence.from, from - 3), from);
  if (near.some((word) => denying.has(word))) return false;
  const lead = clauseBefore(press.tokens, Math.max(sentence.from, from - 12), from);
  if (lead.some((word, index) => imagining.has(word) && !isTopic(word, lead[index + 1]))) return false;
  if (key !== 'SELF') return true;
  // "Diharapkan lanjut mandiri. Iuran mandiri ringan": the hope is told a sentence before.
  const before = sentence.from === 0 ? sentence : sentenceAt(press, sentence.from - 1);
  return !wordsOf(press.tokens, before.from, from).some((word) => hoping.has(word));
}

/** "Kalau dari DBHCHT …" says of which it speaks and imagines nothing. */
function isTopic(word: string, next: string | undefined): boolean {
  return word === 'kalau' && ['dari', 'untuk', 'di', 'yang'].includes(next ?? '');
}

/** The words before a token since the last comma. */
function clauseBefore(tokens: readonly Token[], from: number, to: number): string[] {
  const words = wordsOf(tokens, from, to);
  return words.slice(words.lastIndexOf(',') + 1);
}

function wordsOf(tokens: readonly Token[], from: number, to: number): string[] {
  return tokens.slice(from, to).map(({ lower }) => lower);
}
