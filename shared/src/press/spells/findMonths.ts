import { monthWords } from '../lexicon/index.ts';
import type { NumberMention } from '../numbers/index.ts';
import { sentenceAt } from '../tokens/index.ts';
import type { PressText, Token } from '../tokens/index.ts';

/** Months of premium paid, in tokens `from` up to, not with, `to`. */
export interface MonthsMention {
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly rule: 'MONTHS_SAID' | 'MONTHS_SPANNED';
}

/** The most months that a budget pays. */
const mostMonths = 24;

/** Words of premiums and cover, one of which stands in the sentence, or the sentence before. */
const paying =
  /^(?:iuran|premi|dibayar|dibayarkan|bayar|membayar|ditanggung|menanggung|dibiayai|kepesertaan|perlindungan|terlindungi|dilindungi|jaminan|berlaku|bpjs|jamsostek|anggaran|anggarannya|program|cover|dbhcht|peserta|dianggarkan|didanai|jkk|jkm|apbd|apbdes|disiapkan|dana)/;

/** Words right after "bulan" that make it another time. */
const otherTime: ReadonlySet<string> = new Set(
  'lalu terakhir sekali lagi gaji upah pertama kedepan kemarin sebelumnya silam setelah sejak ini'.split(' '),
);

/** The months of premium that a text says are paid. */
export function findMonths(
  press: PressText,
  numbers: readonly NumberMention[],
  furniture: ReadonlySet<number>,
): MonthsMention[] {
  const said = numbers
    .filter(
      ({ unit, value, from }) =>
        unit === 'MONTHS' && Number.isInteger(value) && value >= 1 && value <= mostMonths && !furniture.has(from),
    )
    .filter((number) => isPaid(press, number))
    .map(({ value, from, to }): MonthsMention => ({ value, from, to, rule: 'MONTHS_SAID' }));
  return [...said, ...findWholeYears(press), ...(said.length > 0 ? [] : findSpans(press, furniture))];
}

function isPaid({ tokens, ...press }: PressText, number: NumberMention): boolean {
  const after = tokens[number.to]?.lower ?? '';
  // "Delapan bulan sejak Mei" are paid; "enam bulan sejak mendaftar" is a wait.
  const sinceMonth = after === 'sejak' && monthWords.has(tokens[number.to + 1]?.lower ?? '');
  if ((otherTime.has(after) && !sinceMonth) || (after === 'ke' && tokens[number.to + 1]?.lower === 'depan'))
    return false;
  const sentence = sentenceAt({ tokens, ...press }, number.from);
  const near = tokens.slice(Math.max(sentence.from, number.from - 5), number.from).map(({ lower }) => lower);
  const lead = near.slice(near.lastIndexOf(',') + 1);
  if (
    lead.some((word) =>
      [
        'dalam',
        'usia',
        'umur',
        'tiap',
        'setiap',
        'menunggak',
        'tunggakan',
        'minimal',
        'maksimal',
        'santunan',
        'upah',
        'penjara',
        'cuti',
        'rawat',
        'mampu',
        'bekerja',
      ].includes(word),
    )
  )
    return false;
  return !hasPassed(lead) && mentionsPaying(tokens, Math.max(0, sentence.from - 30), sentence.to);
}

/** "Program sudah berjalan selama tiga bulan": so long it runs by now. */
function hasPassed(lead: readonly string[]): boolean {
  const running = lead.findIndex((word) => word === 'berjalan' || word === 'berlangsung');
  return running > 0 && ['sudah', 'telah'].includes(lead[running - 1] ?? '');
}

function mentionsPaying(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ lower }) => paying.test(lower));
}

/** "Untuk setahun penuh", "selama satu tahun": twelve months. */
function findWholeYears(press: PressText): MonthsMention[] {
  const { tokens } = press;
  return tokens.flatMap(({ lower }, at): MonthsMention[] => {
    const lead = tokens[at - 1]?.lower ?? '';
    const year = lower === 'setahun' ? at + 1 : lower === 'satu' && tokens[at + 1]?.lower === 'tahun' ? at + 2 : null;
    if (year === null || !['selama', 'untuk'].includes(lead)) return [];
    const { from, to } = sentenceAt(press, at);
    return mentionsPaying(tokens, from, to)
      ? [{ value: 12, from: at, to: tokens[year]?.lower === 'penuh' ? year + 1 : year, rule: 'MONTHS_SAID' }]
      : [];
  });
}

/** "Juni hingga Desember 2025", "April s.d. Desember 2025", both ends counted. */
function findSpans(press: PressText, furniture: ReadonlySet<number>): MonthsMention[] {
  const { tokens } = press;
  return tokens.flatMap((_, at): MonthsMention[] => {
    const span = furniture.has(at) ? null : spanAt(tokens, at);
    if (span === null) return [];
    const sentence = sentenceAt(press, at);
    const claims = tokens
      .slice(sentence.from, sentence.to)
      .some(({ lower }) => ['klaim', 'kasus', 'santunan'].includes(lower));
    return !claims && mentionsPaying(tokens, sentence.from, sentence.to) ? [span] : [];
  });
}

function spanAt(tokens: readonly Token[], at: number): MonthsMention | null {
  const first = monthWords.get(tokens[at]?.lower ?? '');
  if (first === undefined || tokens[at]?.kind !== 'WORD' || tokens[at - 1]?.kind === 'NUMBER') return null;
  let index = at + 1;
  const firstYear = yearAt(tokens, index);
  if (firstYear !== null) index += 1;
  const link = linkLength(tokens, index);
  if (link === 0) return null;
  index += link;
  if (tokens[index]?.lower === 'bulan') index += 1;
  const last = monthWords.get(tokens[index]?.lower ?? '');
  if (last === undefined) return null;
  const lastYear = yearAt(tokens, index + 1);
  const value = (firstYear !== null && lastYear !== null ? lastYear - firstYear : 0) * 12 + last - first + 1;
  const to = lastYear === null ? index + 1 : index + 2;
  return value >= 1 && value <= mostMonths ? { value, from: at, to, rule: 'MONTHS_SPANNED' } : null;
}

function yearAt(tokens: readonly Token[], at: number): number | null {
  return /^20\d\d$/.test(tokens[at]?.text ?? '') ? Number(tokens[at]?.text) : null;
}

/** How many tokens "hingga", "sampai dengan", "s.d.", "s/d" or a dash take; 0 for anything else. */
function linkLength(tokens: readonly Token[], at: number): number {
  const words = tokens.slice(at, at + 4).map(({ lower }) => lower);
  if (words[0] === 'sampai' && words[1] === 'dengan') return 2;
  if (['hingga', 'sampai', '-', '–', '—'].includes(words[0] ?? '')) return 1;
  if (words[0] !== 's' || !['.', '/'].includes(words[1] ?? '') || words[2] !== 'd') return 0;
  return words[3] === '.' ? 4 : 3;
}
