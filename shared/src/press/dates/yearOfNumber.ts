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

/** How far after a number its year may stand, where nothing else is counted in between. */
const reach = 30;

/** Words between a number's phrase and a year that is plainly its own: "28.300 orang pada 2023". */
const tying: ReadonlySet<string> = new Set([
  'pada',
  'di',
  'tahun',
  'per',
  'hingga',
  'sampai',
  'untuk',
  'selama',
  'dalam',
  'anggaran',
  '(',
  'akhir',
  'awal',
  'sejak',
  'mulai',
  'bulan',
  'periode',
]);

/** What a number needs to know of the text to find its year. */
export interface YearContext {
  readonly documentYear: number | null;
  /** The one year that the text speaks of, where that is its own; null where it names others or none. */
  readonly onlyYear: number | null;
  /** Tokens of days on which things happened: their years say nothing of counts. */
  readonly eventDays: ReadonlySet<number>;
}

/**
 * The year of a number: the one tied to it, else the one named nearest before it
 * since the number before, else after it, else before it in the sentence or the
 * paragraph, else the only year of the text; null where none is named.
 */
export function yearOfNumber(
  { tokens, ...press }: PressText,
  number: { readonly from: number; readonly to: number },
  bounds: { readonly after: number; readonly before: number },
  context: YearContext,
): number | null {
  const sentence = sentenceAt({ tokens, ...press }, number.from);
  const yearsAt = (at: number) => (context.eventDays.has(at) ? null : yearAt(tokens, at, context.documentYear));
  const tied = firstYear(yearsAt, number.to, tiedEnd(tokens, number.to, Math.min(sentence.to, bounds.before)));
  if (tied !== null) return tied;
  const after = bounds.after > sentence.from ? tiedEnd(tokens, bounds.after, number.from) : sentence.from;
  return (
    lastYear(yearsAt, after, number.from) ??
    firstYear(
      yearsAt,
      number.to,
      clauseEnd(tokens, number.to, Math.min(sentence.to, bounds.before, number.to + reach)),
    ) ??
    lastYear(yearsAt, sentence.from, number.from) ??
    lastYear(yearsAt, paragraphStart(tokens, sentence.from), sentence.from) ??
    context.onlyYear
  );
}

/** Where something else begins to be told: "20 ribu peserta dan … di tahun 2023 ada 12.779". */
function clauseEnd(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (parting.has(tokens[at]?.lower ?? '')) return at;
  return to;
}

const parting: ReadonlySet<string> = new Set(['dan', 'sedangkan', 'sementara', 'bahwa', 'serta', 'namun', 'tetapi']);

/** Where the paragraph begins, or as much of it as is near. */
function paragraphStart(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > Math.max(0, at - 60) && tokens[from - 1]?.kind !== 'BREAK') from -= 1;
  return from;
}

/** Where the words that tie a year to what stands before them end, the year included. */
function tiedEnd(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < Math.min(to, from + 5) && tying.has(tokens[at]?.lower ?? '')) at += 1;
  return at > from && at < to ? at + 1 : from;
}

type YearsAt = (at: number) => number | null;

function lastYear(yearsAt: YearsAt, from: number, to: number): number | null {
  for (let at = to - 1; at >= from; at -= 1) {
    const year = yearsAt(at);
    if (year !== null) return year;
  }
  return null;
}

function firstYear(yearsAt: YearsAt, from: number, to: number): number | null {
  for (let at = from; at < to; at += 1) {
    const year = yearsAt(at);
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

/** The one year that a text speaks of, where that is the document's. */
export function findOnlyYear(
  tokens: readonly Token[],
  documentYear: number | null,
  eventDays: ReadonlySet<number>,
): number | null {
  const years = new Set(
    tokens.flatMap(({ text }, at) => (isYearHere(tokens, at) && !eventDays.has(at) ? [Number(text)] : [])),
  );
  return years.size === 1 && documentYear !== null && years.has(documentYear) ? documentYear : null;
}

/** A year, but not that of a regulation ("Inpres Nomor 2 Tahun 2021", "2/2021"). */
export function isYearHere(tokens: readonly Token[], at: number): boolean {
  if (!/^20[0-4]\d$/.test(tokens[at]?.text ?? '')) return false;
  const lead = tokens.slice(Math.max(0, at - 4), at).map(({ lower }) => lower);
  return !lead.some((word) =>
    [
      'nomor',
      'no',
      'inpres',
      'uu',
      'pp',
      'perbup',
      'perwali',
      'permenaker',
      'perda',
      'pergub',
      'award',
      'paritrana',
      '/',
    ].includes(word),
  );
}
