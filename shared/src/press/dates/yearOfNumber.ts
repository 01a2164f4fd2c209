import { sentenceAt } from '../tokens/index.ts';
import type { PressText, Token } from '../tokens/index.ts';

/** Words that name a year by its place from the year of the document. */
const relativeYears: readonly (readonly [words: readonly string[], offset: number])[] = [
  [['tahun', 'lalu'], -1],
  [['tahun', 'sebelumnya'], -1],
  [['tahun', 'kemarin'], -1],
  [['tahun', 'depan'], 1],
  [['tahun', 'mendatang'], 1],
  [['tahun', 'berikutnya'], 1],
  [['tahun', 'ini'], 0],
];

/** How far after a number its year may stand: "12.779 pekerja rentan yang terdaftar pada tahun 2023". */
const reach = 12;

/**
 * The year of a number: the one named nearest before it since the number before,
 * else right after it, else nearest before in the sentence; null where its sentence names none.
 */
export function yearOfNumber(
  press: PressText,
  number: { readonly from: number; readonly to: number },
  bounds: { readonly after: number; readonly before: number },
  documentYear: number | null,
): number | null {
  const sentence = sentenceAt(press, number.from);
  const own = lastYear(press.tokens, Math.max(sentence.from, bounds.after), number.from, documentYear);
  if (own !== null) return own;
  const after = firstYear(press.tokens, number.to, Math.min(sentence.to, bounds.before, number.to + reach), documentYear);
  return after ?? lastYear(press.tokens, sentence.from, number.from, documentYear);
}

function lastYear(tokens: readonly Token[], from: number, to: number, documentYear: number | null): number | null {
  for (let at = to - 1; at >= from; at -= 1) {
    const year = yearAt(tokens, at, documentYear);
    if (year !== null) return year;
  }
  return null;
}

function firstYear(tokens: readonly Token[], from: number, to: number, documentYear: number | null): number | null {
  for (let at = from; at < to; at += 1) {
    const year = yearAt(tokens, at, documentYear);
    if (year !== null) return year;
  }
  return null;
}

function yearAt(tokens: readonly Token[], at: number, documentYear: number | null): number | null {
  const token = tokens[at];
  if (token?.kind === 'NUMBER') return isYearHere(tokens, at) ? Number(token.text) : null;
  if (documentYear === null || token?.lower !== 'tahun') return null;
  const next = tokens[at + 1]?.lower ?? '';
  const relative = relativeYears.find(([words]) => words[1] === next);
  return relative === undefined ? null : documentYear + relative[1];
}

/** A year, but not that of a regulation ("Inpres Nomor 2 Tahun 2021", "2/2021"). */
function isYearHere(tokens: readonly Token[], at: number): boolean {
  if (!/^20[0-4]\d$/.test(tokens[at]?.text ?? '')) return false;
  const lead = tokens.slice(Math.max(0, at - 4), at).map(({ lower }) => lower);
  return !lead.some((word) => ['nomor', 'no', 'inpres', 'uu', 'pp', 'perbup', 'perwali', 'permenaker', 'perda', 'pergub', 'award', 'paritrana', '/'].includes(word));
}
