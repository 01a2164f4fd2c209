import { countCues, findMeanings } from '../lexicon/index.ts';
import type { CountCue, Meaning } from '../lexicon/index.ts';
import type { PressText, Token } from '../tokens/index.ts';

/** The cues of a text by where they begin and by where they end. */
export type CueMap = ReadonlyMap<number, Meaning<CountCue>>;

export function findCues({ tokens }: PressText): CueMap {
  return new Map(findMeanings(tokens, countCues).map((cue) => [cue.from, cue]));
}

/** What the words around a number say of it. */
export interface NumberCues {
  readonly rejected: boolean;
  readonly target: boolean;
  readonly flow: boolean;
  readonly total: boolean;
}

/** Where the words around a number stand: before it from `before`, after what it counts up to `after`. */
export interface CueWindow {
  readonly before: number;
  readonly from: number;
  readonly to: number;
  readonly after: number;
}

/** How far a cue reaches, in tokens, by what it says. */
const reaches = {
  ATTENDED: 10,
  BENEFIT: 7,
  UNCOVERED: 14,
  PER_UNIT: 4,
  UNIVERSE: 14,
  OUT_OF: 4,
  ACTIVE: 6,
} as const;
const rightReaches = { ATTENDED: 5, BENEFIT: 4, UNCOVERED: 5, PER_UNIT: 6, TARGET: 5, ACTIVE: 3, UNIVERSE: 6 } as const;

/** What the words before and after a number say: the nearer speaks over the farther. */
export function readNumberCues(
  tokens: readonly Token[],
  cues: CueMap,
  window: CueWindow,
  isGroup: boolean,
): NumberCues {
  const before = cuesBetween(cues, window.before, window.from);
  const after = cuesBetween(cues, window.to, window.after);
  const target = heldBefore(before, 'TARGET', ['DONE']) || announced(tokens, after, window.to);
  const rejected =
    isNear(before, 'ATTENDED', window.from) ||
    isNear(before, 'BENEFIT', window.from, ['COVERED', 'DONE']) ||
    isNear(before, 'UNCOVERED', window.from, ['DONE', 'FLOW', 'BECOMES']) ||
    isDrop(tokens, window.from) ||
    isAside(tokens, window) ||
    isNear(before, 'PER_UNIT', window.from) ||
    isNear(before, 'OUT_OF', window.from) ||
    isNear(before, 'UNIVERSE', window.from, ['COVERED', 'DONE']) ||
    isOutOf(tokens, window) ||
    (!isGroup && isNear(before, 'ACTIVE', window.from)) ||
    (['ATTENDED', 'BENEFIT', 'UNCOVERED', 'PER_UNIT', 'UNIVERSE'] as const).some((key) =>
      follows(after, key, window.to),
    ) ||
    (!isGroup && follows(after, 'ACTIVE', window.to)) ||
    attendsInList(tokens, cues, window.to) ||
    isReckoned(tokens, window) ||
    isSupposed(tokens, window);
  return {
    rejected,
    target,
    flow: heldBefore(before, 'FLOW', ['BECOMES']) || isNew(tokens, window.to) || isRise(tokens, window.from),
    total: before.some(({ key }) => key === 'TOTAL'),
  };
}

function cuesBetween(cues: CueMap, from: number, to: number): Meaning<CountCue>[] {
  const found: Meaning<CountCue>[] = [];
  for (let at = from; at < to; at += 1) {
    const cue = cues.get(at);
    if (cue !== undefined && cue.to <= to) found.push(cue);
  }
  return found;
}

/** Whether a cue stands before the number and none of the others comes after it. */
function heldBefore(before: readonly Meaning<CountCue>[], key: CountCue, overruling: readonly CountCue[]): boolean {
  const last = before.findLastIndex((cue) => cue.key === key);
  return last >= 0 && !before.slice(last + 1).some((cue) => overruling.includes(cue.key));
}

function isNear(
  before: readonly Meaning<CountCue>[],
  key: keyof typeof reaches,
  number: number,
  overruling: readonly CountCue[] = [],
): boolean {
  const last = before.findLast((cue) => cue.key === key);
  return last !== undefined && number - last.to <= reaches[key] && heldBefore(before, key, overruling);
}

/** "15 ribu dari 43 ribu pekerja": out of how many, where another number is before it and nothing rises. */
function isOutOf(tokens: readonly Token[], { before, from }: CueWindow): boolean {
  const share = ['persen', '%'].includes(tokens[from - 2]?.lower ?? '');
  if (share && tokens[from - 1]?.lower === 'dari') return true;
  if (tokens[from - 1]?.lower !== 'dari' || consisting.has(tokens[from - 2]?.lower ?? '')) return false;
  const rising = tokens.slice(Math.max(before, from - 4), from).some(({ lower }) => rises.has(lower));
  return (
    !rising &&
    tokens.slice(Math.max(0, before - 2), before).some(({ kind, lower }) => kind === 'NUMBER' || lower === 'ribu')
  );
}

const consisting: ReadonlySet<string> = new Set([
  'terdiri',
  'berasal',
  'mulai',
  'gabungan',
  'meliputi',
  'lebih',
  'kurang',
]);

const rises: ReadonlySet<string> = new Set(
  'naik meningkat melonjak bertambah tumbuh turun berubah menurun melesat kenaikan peningkatan'.split(' '),
);

function follows(after: readonly Meaning<CountCue>[], key: keyof typeof rightReaches, number: number): boolean {
  const first = after.find((cue) => cue.key === key);
  return first !== undefined && first.from - number <= rightReaches[key];
}

/** "28.000 kader akan menerima BPJS": announced, unless what is to come is the benefit of those who have it. */
function announced(tokens: readonly Token[], after: readonly Meaning<CountCue>[], to: number): boolean {
  const cue = after.find(({ key }) => key === 'TARGET');
  if (cue === undefined || cue.from - to > rightReaches.TARGET) return false;
  const promised = tokens.slice(cue.to, cue.to + 4).map(({ lower }) => lower);
  return !promised.some((word) => ['santunan', 'manfaat', 'perlindungan', 'terlindungi'].includes(word));
}

/** "322 kepala desa dan 150 ketua kelompok nelayan mengikuti sosialisasi": what is said after a list is said of each. */
function attendsInList(tokens: readonly Token[], cues: CueMap, to: number): boolean {
  const listed = ['dan', 'serta'].includes(tokens[to]?.lower ?? '') && tokens[to + 1]?.kind === 'NUMBER';
  return listed && cuesBetween(cues, to + 2, to + 10).some(({ key }) => key === 'ATTENDED');
}

/** "Jika dikalikan lebih dari 4.000 peserta": a factor. */
function isReckoned(tokens: readonly Token[], { from }: CueWindow): boolean {
  return tokens.slice(Math.max(0, from - 3), from).some(({ lower }) => ['dikalikan', 'kalikan'].includes(lower));
}

/** "Kalau 100 orang perdesa, maka 224 desa sudah ada 20 ribuan". */
function isSupposed(tokens: readonly Token[], { before, from }: CueWindow): boolean {
  const clause = tokens.slice(Math.max(0, Math.min(before, from) - 12), from).map(({ lower }) => lower);
  const supposed = clause.findLastIndex((word) =>
    ['kalau', 'andai', 'seandainya', 'misalkan', 'jika', 'apabila'].includes(word),
  );
  return supposed >= 0 && clause.slice(supposed).includes('maka');
}

/** "Turun 500 orang". */
function isDrop(tokens: readonly Token[], from: number): boolean {
  const hedged = ['sebanyak', 'sebesar', 'sekitar'].includes(tokens[from - 1]?.lower ?? '');
  return dropping.has(tokens[hedged ? from - 2 : from - 1]?.lower ?? '');
}

const dropping: ReadonlySet<string> = new Set([
  'turun',
  'berkurang',
  'menyusut',
  'susut',
  'penurunan',
  'pengurangan',
  'selisih',
]);

/** Company, and parts by sex, which are the same people again: "bersama 50 anggotanya", "perempuan 2.300 orang". */
function isAside(tokens: readonly Token[], { from, to }: CueWindow): boolean {
  if (['bersama', 'beserta', 'didampingi', 'ditemani'].includes(tokens[from - 1]?.lower ?? '')) return true;
  return [...tokens.slice(Math.max(0, from - 3), from), ...tokens.slice(to, to + 2)].some(({ lower }) =>
    sexes.has(lower),
  );
}

const sexes: ReadonlySet<string> = new Set(['perempuan', 'laki', 'pria', 'wanita', 'lelaki']);

/** "Meningkat 736 pekerja". */
function isRise(tokens: readonly Token[], from: number): boolean {
  return ['meningkat', 'naik', 'melonjak', 'tumbuh'].includes(tokens[from - 1]?.lower ?? '');
}

/** "8.250 pekerja rentan baru". */
function isNew(tokens: readonly Token[], to: number): boolean {
  return tokens[to]?.lower === 'baru' || (tokens[to]?.lower === 'yang' && tokens[to + 1]?.lower === 'baru');
}
