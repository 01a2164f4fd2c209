import type { Token } from '../tokens/index.ts';

/** What some words of a text mean: tokens `from` up to, not with, `to`. */
export interface Meaning<Key extends string> {
  readonly key: Key;
  readonly from: number;
  readonly to: number;
}

/** Phrases by what they mean, made ready for looking up. */
export interface Lexicon<Key extends string> {
  readonly root: LexiconNode<Key>;
}

interface LexiconNode<Key extends string> {
  readonly next: Map<string, LexiconNode<Key>>;
  key: Key | null;
}

/** A lexicon of a table: to each meaning its phrases, parted by ";", in small letters and without marks. */
export function makeLexicon<Key extends string>(table: Readonly<Partial<Record<Key, string>>>): Lexicon<Key> {
  const root: LexiconNode<Key> = { next: new Map(), key: null };
  for (const [key, phrases] of Object.entries(table) as [Key, string][]) {
    for (const phrase of phrases.split(';')) addPhrase(root, phrase.trim().split(/\s+/), key);
  }
  return { root };
}

function addPhrase<Key extends string>(root: LexiconNode<Key>, words: readonly string[], key: Key): void {
  let node = root;
  for (const word of words) {
    const next = node.next.get(word) ?? { next: new Map<string, LexiconNode<Key>>(), key: null };
    node.next.set(word, next);
    node = next;
  }
  node.key = key;
}

/** Every phrase of the lexicon in the text, the longest from the left; none reaches into another. */
export function findMeanings<Key extends string>(
  tokens: readonly Token[],
  lexicon: Lexicon<Key>,
  from = 0,
  to = tokens.length,
): Meaning<Key>[] {
  const found: Meaning<Key>[] = [];
  for (let at = from; at < to; at += 1) {
    const meaning = meaningAt(tokens, lexicon, at, to);
    if (meaning === null) continue;
    found.push(meaning);
    at = meaning.to - 1;
  }
  return found;
}

/** The longest phrase that begins at a token; null where none does. */
export function meaningAt<Key extends string>(
  tokens: readonly Token[],
  { root }: Lexicon<Key>,
  at: number,
  to = tokens.length,
): Meaning<Key> | null {
  let node: LexiconNode<Key> | undefined = root;
  let best: Meaning<Key> | null = null;
  for (let index = at; index < to && node !== undefined; index += 1) {
    const token: Token | undefined = tokens[index];
    if (token === undefined) break;
    if (token.kind === 'MARK' && index > at && joins(tokens, index)) continue;
    if (token.kind !== 'WORD') break;
    node = node.next.get(token.lower) ?? node.next.get(withoutPossessive(token.lower));
    if (node !== undefined && node.key !== null) best = { key: node.key, from: at, to: index + 1 };
  }
  return best;
}

/** "non-ASN" and "RT/RW" are two words each. */
function joins(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token !== undefined && ['-', '/', '–', '‑'].includes(token.text);
}

function withoutPossessive(word: string): string {
  return word.endsWith('nya') && word.length > 5 ? word.slice(0, -3) : word;
}
