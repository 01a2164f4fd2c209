import { benefitWords, findMeanings } from '../lexicon/index.ts';
import type { Token } from '../tokens/index.ts';
import type { CueWindow } from './cueWindow.ts';
import { areGivenBenefit } from './areGivenBenefit.ts';
import { isMembership } from './isMembership.ts';
import { isPaidCash } from './isPaidCash.ts';

/** "terdiri dari 1.925 nelayan" names a part. */
const consisting: ReadonlySet<string> = new Set([
  'terdiri',
  'berasal',
  'mulai',
  'gabungan',
  'meliputi',
  'lebih',
  'kurang',
]);

/** "naik dari 7.618 menjadi …" names an earlier count. */
const rises: ReadonlySet<string> = new Set(
  'naik meningkat melonjak bertambah tumbuh turun berubah menurun melesat kenaikan peningkatan'.split(' '),
);

/** Words of fewer people. */
const dropping: ReadonlySet<string> = new Set([
  'turun',
  'berkurang',
  'menyusut',
  'susut',
  'penurunan',
  'pengurangan',
  'selisih',
]);

/** Parts by sex. */
const sexes: ReadonlySet<string> = new Set(['perempuan', 'laki', 'pria', 'wanita', 'lelaki']);

/** Whether the words right beside a number say that it is no count: out of how many, a factor, fewer, some of the same. */
export function isNoCount(tokens: readonly Token[], window: CueWindow): boolean {
  return (
    isOutOf(tokens, window) ||
    isRange(tokens, window) ||
    isReckoned(tokens, window) ||
    isSupposed(tokens, window) ||
    isDrop(tokens, window) ||
    isAside(tokens, window) ||
    isPartByBenefit(tokens, window) ||
    isMembership(tokens, window) ||
    isPaidCash(tokens, window) ||
    areGivenBenefit(tokens, window) ||
    areNeighbourhoods(tokens, window) ||
    isOfSociety(tokens, window)
  );
}

/** "15 ribu dari 43 ribu pekerja": out of how many, where another number is before it and nothing rises. */
function isOutOf(tokens: readonly Token[], { before, from }: CueWindow): boolean {
  // "45 persen dari 60.000", "52 persen dari target 176 ribu".
  const lead = tokens.slice(Math.max(0, from - 4), from).map(({ lower }) => lower);
  const share = lead.findLastIndex((word) => word === 'persen' || word === '%');
  if (share >= 0 && lead[share + 1] === 'dari') return true;
  if (tokens[from - 1]?.lower !== 'dari' || consisting.has(tokens[from - 2]?.lower ?? '')) return false;
  const rising = tokens.slice(Math.max(before, from - 4), from).some(({ lower }) => rises.has(lower));
  return (
    !rising &&
    tokens.slice(Math.max(0, before - 2), before).some(({ kind, lower }) => kind === 'NUMBER' || lower === 'ribu')
  );
}

/** "2 hingga 3 ribu nelayan", "2.000-3.000 orang": no one number. */
function isRange(tokens: readonly Token[], { from }: CueWindow): boolean {
  const [second, first] = [tokens[from - 2], tokens[from - 1]];
  const linked = ['hingga', 'sampai', '-', '–'].includes(first?.lower ?? '');
  return linked && second?.kind === 'NUMBER' && !/^20\d\d$/.test(second.text) && tokens[from - 3]?.lower !== 'dari';
}

/** "Jika dikalikan lebih dari 4.000 peserta": a factor. */
function isReckoned(tokens: readonly Token[], { from }: CueWindow): boolean {
  return tokens.slice(Math.max(0, from - 3), from).some(({ lower }) => ['dikalikan', 'kalikan'].includes(lower));
}

/** "Kalau 100 orang perdesa, maka 224 desa sudah ada 20 ribuan". */
function isSupposed(tokens: readonly Token[], { before, from }: CueWindow): boolean {
  const clause = tokens.slice(Math.max(0, Math.min(before, from) - 12), from).map(({ lower }) => lower);
  // "Jika mencapai 15 ribu atau lebih".
  if (clause.slice(-3).some((word) => ['jika', 'bila', 'apabila', 'seandainya'].includes(word))) return true;
  const supposed = clause.findLastIndex((word) =>
    ['kalau', 'andai', 'seandainya', 'misalkan', 'jika', 'apabila'].includes(word),
  );
  const then = clause.indexOf('maka', Math.max(supposed, 0));
  return supposed >= 0 && then >= 0 && clause.slice(supposed, then).some((word) => /^\d/.test(word));
}

/** "Turun 500 orang". */
function isDrop(tokens: readonly Token[], { from }: CueWindow): boolean {
  const hedged = ['sebanyak', 'sebesar', 'sekitar'].includes(tokens[from - 1]?.lower ?? '');
  return dropping.has(tokens[hedged ? from - 2 : from - 1]?.lower ?? '');
}

/** "2.140 orang di antaranya ikut juga JHT": some of the same people, by benefit. */
function isPartByBenefit(tokens: readonly Token[], { to, after }: CueWindow): boolean {
  const words = tokens.slice(to, Math.max(after, to + 8)).map(({ lower }) => lower);
  const share = words[0] === 'diantaranya' || (words[0] === 'di' && words[1] === 'antaranya');
  return share && findMeanings(tokens, benefitWords, to, to + 8).length > 0;
}

/** "Agen di 1.005 RW": neighbourhoods, not their heads. */
function areNeighbourhoods(tokens: readonly Token[], { from, to }: CueWindow): boolean {
  return tokens[from - 1]?.lower === 'di' && ['rt', 'rw'].includes(tokens[to - 1]?.lower ?? '');
}

/** "Enam komunitas ojol dengan total anggota 200 orang": members of societies. */
function isOfSociety(tokens: readonly Token[], { from }: CueWindow): boolean {
  const before = tokens.slice(Math.max(0, from - 12), from).map(({ lower }) => lower);
  const society = before.findLastIndex((word) => societies.has(word));
  return society >= 0 && before.slice(society).some((word) => word === 'anggota' || word === 'anggotanya');
}

const societies: ReadonlySet<string> = new Set(
  'komunitas paguyuban asosiasi perkumpulan organisasi himpunan serikat'.split(' '),
);

/** Company, and parts by sex, which are the same people again: "bersama 50 anggotanya", "perempuan 2.300 orang". */
function isAside(tokens: readonly Token[], { from, to }: CueWindow): boolean {
  if (['bersama', 'beserta', 'didampingi', 'ditemani'].includes(tokens[from - 1]?.lower ?? '')) return true;
  return [...tokens.slice(Math.max(0, from - 3), from), ...tokens.slice(to, to + 2)].some(({ lower }) =>
    sexes.has(lower),
  );
}
