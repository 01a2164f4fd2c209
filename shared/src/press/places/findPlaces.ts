import { bareName } from '../../codes/index.ts';
import type { NamedPlace } from '../../codes/index.ts';
import type { RegencyKind } from '../../vocabulary/index.ts';
import type { Token } from '../tokens/index.ts';
import type { NamingRule, PlaceMention } from './placeMention.ts';

/** Words before a name that say whether a regency or a city is meant. */
const kindWords: ReadonlyMap<string, readonly [RegencyKind, NamingRule]> = new Map([
  ['kabupaten', ['KABUPATEN', 'KIND_NAMED']],
  ['kab', ['KABUPATEN', 'KIND_NAMED']],
  ['kota', ['KOTA', 'KIND_NAMED']],
  ['kotamadya', ['KOTA', 'KIND_NAMED']],
  ['pemkab', ['KABUPATEN', 'OFFICE_NAMED']],
  ['bupati', ['KABUPATEN', 'OFFICE_NAMED']],
  ['wabup', ['KABUPATEN', 'OFFICE_NAMED']],
  ['pemkot', ['KOTA', 'OFFICE_NAMED']],
  ['walikota', ['KOTA', 'OFFICE_NAMED']],
  ['wawali', ['KOTA', 'OFFICE_NAMED']],
  ['wawalkot', ['KOTA', 'OFFICE_NAMED']],
]);

/** Words before a name that make it the area of an office. */
const branchWords: ReadonlySet<string> = new Set(
  'cabang kacab ketenagakerjaan bpjamsostek jamsostek kcp bakorwil polres polresta kejari kodim radar tribun lapas universitas pengadilan'.split(
    ' ',
  ),
);

/** Names that are words as well: they need their kind before them. */
const commonWords: ReadonlySet<string> = new Set(['batu']);

/** A name in its words, with the places that bear it. */
interface BornName {
  readonly words: readonly string[];
  readonly places: readonly NamedPlace[];
}

/** Everywhere a text names a regency or city, of those given or, with its kind before it, another. */
export function findPlaces(tokens: readonly Token[], places: readonly NamedPlace[]): PlaceMention[] {
  const names = namesByFirstWord(places);
  const mentions: PlaceMention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const mention = knownPlaceAt(tokens, names, at) ?? otherPlaceAt(tokens, names, at);
    if (mention === null) continue;
    mentions.push(mention);
    at = mention.to - 1;
  }
  return mentions;
}

function namesByFirstWord(places: readonly NamedPlace[]): Map<string, BornName[]> {
  const byName = new Map<string, NamedPlace[]>();
  for (const place of places.toSorted((a, b) => (a.code < b.code ? -1 : 1))) {
    const name = bareName(place).toLowerCase();
    byName.set(name, [...(byName.get(name) ?? []), place]);
  }
  const byFirst = new Map<string, BornName[]>();
  for (const [name, named] of byName) {
    const words = name.split(/[^\p{L}]+/u);
    const first = words[0] ?? '';
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), { words, places: named }].toSorted((a, b) => b.words.length - a.words.length),
    );
  }
  return byFirst;
}

function knownPlaceAt(
  tokens: readonly Token[],
  names: ReadonlyMap<string, readonly BornName[]>,
  at: number,
): PlaceMention | null {
  const token = tokens[at];
  if (token?.kind !== 'WORD' || !isCapital(token)) return null;
  const named = names
    .get(token.lower)
    ?.find(({ words }) => words.every((word, index) => tokens[at + index]?.lower === word));
  if (named === undefined) return null;
  const to = at + named.words.length;
  const before = kindBefore(tokens, at);
  if (before === null) {
    if (commonWords.has(token.lower) && !closesAddress(tokens, at)) return null;
    const codes = named.places.map(({ code }) => code);
    return { from: at, to, codes, rule: 'BARE_NAME', branch: isBranch(tokens, at) };
  }
  const ofKind = named.places.filter(({ kind }) => kind === before.kind);
  // "Bupati Tulungagung" and a slip like "Pemkot Jember" mean the one place there is.
  const meant = ofKind.length > 0 ? ofKind : commonWords.has(token.lower) ? [] : named.places;
  if (meant.length === 0) return null;
  const codes = meant.map(({ code }) => code);
  return { from: before.from, to, codes, rule: before.rule, branch: isBranch(tokens, before.from) };
}

/** "Bumiaji, Batu | 11 Januari": after another name and at an end, a common word is a name too. */
function closesAddress(tokens: readonly Token[], at: number): boolean {
  const [name, comma, after] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
  const named = comma?.text === ',' && name?.kind === 'WORD' && isCapital(name);
  return (
    named && (after === undefined || after.kind === 'BREAK' || ['|', '-', '–', '—', '(', '.'].includes(after.text))
  );
}

/** "Kabupaten Bogor" is a place too, though not one of ours. */
function otherPlaceAt(tokens: readonly Token[], names: ReadonlyMap<string, unknown>, at: number): PlaceMention | null {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (
    ['kota', 'kabupaten', 'daerah'].includes(token?.lower ?? '') &&
    ['tetangga', 'sebelah'].includes(next?.lower ?? '')
  ) {
    return { from: at, to: at + 2, codes: [], rule: 'KIND_NAMED', branch: false };
  }
  if (token === undefined || next?.kind !== 'WORD' || !isCapital(next) || next.text.length < 4) return null;
  if (!['kabupaten', 'pemkab'].includes(token.lower) || kindWords.has(next.lower) || afterKind.has(next.lower))
    return null;
  if (names.has(next.lower)) return null;
  if (next.text === next.text.toUpperCase()) return null;
  const second = tokens[at + 2];
  const to = second?.kind === 'WORD' && isCapital(second) && second.start - next.end === 1 ? at + 3 : at + 2;
  return { from: at, to, codes: [], rule: 'KIND_NAMED', branch: false };
}

/** What follows "Kabupaten" without being a name. */
const afterKind: ReadonlySet<string> = new Set(
  'kabupaten kota melalui bersama dalam untuk yang setempat terbaik layak peduli sehat sadar ini tersebut'.split(' '),
);

/** The word of a kind right before a name; "Pemerintah Kota (Pemkot) Surabaya" and "Wali Kota" are seen through. */
function kindBefore(
  tokens: readonly Token[],
  at: number,
): { kind: RegencyKind; rule: NamingRule; from: number } | null {
  let index = at - 1;
  if (tokens[index]?.text === ')' || tokens[index]?.text === '.') index -= 1;
  const word = tokens[index];
  const found = word?.kind === 'WORD' ? kindWords.get(word.lower) : undefined;
  // "Kota dan Kabupaten Kediri" are both.
  const both = ['dan', '/'].includes(tokens[index - 1]?.lower ?? '') && kindWords.has(tokens[index - 2]?.lower ?? '');
  if (word === undefined || found === undefined || both) return null;
  const [kind, rule] = found;
  const from = tokens[at - 1]?.text === ')' ? at : index;
  return { kind, rule: tokens[index - 1]?.lower === 'wali' ? 'OFFICE_NAMED' : rule, from };
}

function isBranch(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  if (before?.kind !== 'WORD') return false;
  return branchWords.has(before.lower) || (before.lower === 'wilayah' && tokens[from - 2]?.lower === 'kantor');
}

function isCapital(token: Token): boolean {
  return /^\p{Lu}/u.test(token.text);
}
