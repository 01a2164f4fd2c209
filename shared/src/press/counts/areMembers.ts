import type { PressText, Sentence, Token } from '../tokens/index.ts';
import { tellsOfPaying } from '../payers/index.ts';

/** People of no group, and words of joining by whomever. */
const people: ReadonlySet<string> = new Set(['warga', 'pekerja', 'tenaga', 'masyarakat', 'peserta', 'kepesertaan']);
const joining: ReadonlySet<string> = new Set(['peserta', 'kepesertaan', 'terdaftar', 'tercakup']);
const enrolling: ReadonlySet<string> = new Set(
  'penerima didaftarkan mendaftarkan tambah bertambah ditambah menambah'.split(' '),
);

/** Words of how many of a workforce are members. */
const covering: ReadonlySet<string> = new Set(['ucj', 'coverage']);

/**
 * "Jumlah pekerja yang terdaftar mencapai 144.110 orang", "Universal Coverage mencapai 91.347 pekerja":
 * members at large, where the sentence does not tell of anybody who pays for them or enrols them.
 */
export function areMembers({ tokens }: PressText, { from, to }: Sentence, number: number): boolean {
  const lead = tokens.slice(from, number);
  const words = tokens.slice(from, to).filter(({ lower }) => !covering.has(lower));
  if (tellsOfPaying(words) || words.some(({ lower }) => enrolling.has(lower))) return false;
  if (lead.some(({ lower }) => covering.has(lower)) || tellsOfBoth(tokens, number, to)) return true;
  const tallied = lead.findIndex(({ lower }, at) => lower === 'jumlah' && people.has(lead[at + 1]?.lower ?? ''));
  return tallied >= 0 && lead.slice(tallied).some(({ lower }) => joining.has(lower));
}

/** "30.938 orang, baik pekerja formal maupun informal": wage earners among them. */
function tellsOfBoth(tokens: readonly Token[], number: number, to: number): boolean {
  const words = tokens.slice(number, to).map(({ lower }) => lower);
  const formal = words.indexOf('formal');
  if (formal < 0 || !['maupun', 'dan', 'atau'].includes(words[formal + 1] ?? '')) return false;
  return words.slice(formal + 2, formal + 5).some((word) => word === 'informal' || word === 'nonformal');
}
