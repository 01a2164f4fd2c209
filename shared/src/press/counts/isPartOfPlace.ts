import type { NumberMention } from '../numbers/index.ts';
import { within } from '../tokens/index.ts';
import type { Token } from '../tokens/index.ts';
import type { PressFacts } from '../pressFacts.ts';

/** Divisions of a regency: with a name after them they say that a number is of a part. */
const divisions: ReadonlySet<string> = new Set(['kecamatan', 'desa', 'kelurahan', 'dusun', 'kec', 'pulau']);

/** "Sektor timur 681 kartu". */
const sectors: ReadonlySet<string> = new Set(['sektor', 'wilayah', 'zona', 'kawasan']);
const directions: ReadonlySet<string> = new Set(['barat', 'timur', 'utara', 'selatan', 'tengah']);

/** Whether a number counts a village or district: "Kecamatan Kejayan 2.105 orang, Wonorejo 1.874 orang". */
export function isPartOfPlace(
  { press, places }: PressFacts,
  number: NumberMention,
  window: { after: number; to: number },
): boolean {
  const { tokens } = press;
  if (namesDivision(tokens, window.after, number.from) || namesDivision(tokens, window.to, window.to + 4)) return true;
  if (namesSector(tokens, window.after, number.from) || namesSector(tokens, window.to, window.to + 2)) return true;
  const known = within(places, number.from - 6, number.from + 1).some(({ to }) => to >= number.from);
  return !known && isListedPart(tokens, number.from);
}

/** ", Wonorejo 1.874", "disusul Sapeken (930 nelayan)", "Kangean paling banyak (1.120 nelayan)". */
function isListedPart(tokens: readonly Token[], number: number): boolean {
  const bracketed = tokens[number - 1]?.text === '(';
  const name = bracketed ? number - 2 : number - 1;
  if (bracketed && leading.has(tokens[name]?.lower ?? '')) return true;
  return isName(tokens[name]) && (bracketed ? ranking : listing).has(tokens[name - 1]?.lower ?? '');
}

/** Words that say which part has most, and those before the part that comes next. */
const leading: ReadonlySet<string> = new Set(['banyak', 'terbanyak', 'besar', 'terbesar', 'tertinggi']);
const ranking: ReadonlySet<string> = new Set(['terbanyak', 'disusul', 'diikuti', 'terbesar']);

/** What stands before a bare name in a list of parts. */
const listing: ReadonlySet<string> = new Set([
  ',',
  'dan',
  ':',
  'terbanyak',
  'rinciannya',
  'disusul',
  'serta',
  'yakni',
  'yaitu',
]);

function namesSector(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(({ lower }, at) => sectors.has(lower) && directions.has(tokens[from + at + 1]?.lower ?? ''));
}

function namesDivision(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token === undefined || token.text === '.' || token.kind === 'NUMBER') return false;
    if (divisions.has(token.lower) && isName(next) && token.text !== token.text.toUpperCase()) return true;
  }
  return false;
}

function isName(token: Token | undefined): boolean {
  return token?.kind === 'WORD' && /^\p{Lu}\p{Ll}/u.test(token.text);
}
