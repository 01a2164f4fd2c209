import type { PressText, Sentence, Token } from '../tokens/index.ts';
import { tellsOfPaying } from '../payers/index.ts';

/** People of no group, and words of joining by whomever. */
const people: ReadonlySet<string> = new Set(['warga', 'pekerja', 'tenaga', 'masyarakat', 'peserta', 'kepesertaan']);
const joining: ReadonlySet<string> = new Set(['peserta', 'kepesertaan', 'terdaftar', 'tercakup']);

/**
 * "Jumlah pekerja yang terdaftar mencapai 144.110 orang": members at large, where the
 * sentence does not tell of anybody who pays for them or enrols them.
 */
export function areMembers({ tokens }: PressText, { from, to }: Sentence, number: number): boolean {
  const lead = tokens.slice(from, number).map(({ lower }) => lower);
  const words = tokens.slice(from, to);
  if (tellsOfPaying(words) || words.some(({ lower }) => enrolling.has(lower))) return false;
  if (tellsOfBoth(tokens, number, to)) return true;
  const tallied = lead.findIndex((word, at) => word === 'jumlah' && people.has(lead[at + 1] ?? ''));
  return tallied >= 0 && lead.slice(tallied).some((word) => joining.has(word));
}

const enrolling: ReadonlySet<string> = new Set([
  'penerima',
  'didaftarkan',
  'mendaftarkan',
  'tambah',
  'bertambah',
  'ditambah',
  'menambah',
]);

/** "30.938 orang, baik pekerja formal maupun informal": wage earners among them. */
function tellsOfBoth(tokens: readonly Token[], number: number, to: number): boolean {
  const words = tokens.slice(number, to).map(({ lower }) => lower);
  const formal = words.indexOf('formal');
  return (
    formal >= 0 &&
    ['maupun', 'dan', 'atau'].includes(words[formal + 1] ?? '') &&
    words.slice(formal + 2, formal + 5).some((word) => word === 'informal' || word === 'nonformal')
  );
}
