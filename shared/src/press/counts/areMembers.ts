import type { PressText, Sentence } from '../tokens/index.ts';
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
  const tallied = lead.findIndex((word, at) => word === 'jumlah' && people.has(lead[at + 1] ?? ''));
  if (tallied < 0 || !lead.slice(tallied).some((word) => joining.has(word))) return false;
  const words = tokens.slice(from, to);
  return !tellsOfPaying(words) && !words.some(({ lower }) => enrolling.has(lower));
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
