import { countCues, findMeanings, fundingWords } from '../lexicon/index.ts';
import type { CountCue, Meaning } from '../lexicon/index.ts';
import type { PressText, Token } from '../tokens/index.ts';
import type { CueWindow } from './cueWindow.ts';
import type { GroupChain } from './groupChains.ts';
import { isGiven } from './isGiven.ts';
import { isNoCount } from './isNoCount.ts';

/** The cues of a text by where they begin and by where they end. */
export type CueMap = ReadonlyMap<number, Meaning<CountCue>>;

export function findCues({ tokens }: PressText, chainsByStart: ReadonlyMap<number, GroupChain>): CueMap {
  // "Jumlah pekerja" is a workforce, "jumlah pekerja rentan" is not.
  const cues = findMeanings(tokens, countCues).filter(
    ({ key, to }) => key !== 'UNIVERSE' || !reachesInto(chainsByStart, to),
  );
  return new Map(cues.map((cue) => [cue.from, cue]));
}

function reachesInto(chainsByStart: ReadonlyMap<number, GroupChain>, to: number): boolean {
  return [to - 1, to - 2].some((at) => (chainsByStart.get(at)?.to ?? 0) > to);
}

/** What the words around a number say of it. */
export interface NumberCues {
  readonly rejected: boolean;
  /** Whether it is of each village, district, stage or the like. */
  readonly perUnit: boolean;
  readonly target: boolean;
  readonly flow: boolean;
  readonly total: boolean;
}

/** How far a cue reaches, in tokens, by what it says. */
const reaches = {
  ATTENDED: 10,
  BENEFIT: 7,
  OTHER_AID: 8,
  UNCOVERED: 14,
  PER_UNIT: 12,
  UNIVERSE: 14,
  OUT_OF: 4,
  ACTIVE: 6,
} as const;
const rightReaches = {
  ATTENDED: 5,
  BENEFIT: 4,
  UNCOVERED: 9,
  PER_UNIT: 6,
  TARGET: 5,
  ACTIVE: 3,
  UNIVERSE: 6,
  DONE: 1,
} as const;

/** What the words before and after a number say: the nearer speaks over the farther. */
export function readNumberCues(
  tokens: readonly Token[],
  cues: CueMap,
  window: CueWindow,
  isGroup: boolean,
): NumberCues {
  const lead = cuesBetween(cues, window.before, window.from);
  const before = isGroup && namesCover(tokens, window, lead) ? withoutBenefits(lead) : lead;
  const after = cuesBetween(cues, window.to, window.after).filter((cue) => !isGranted(tokens, cue));
  const isDone = follows(after, 'DONE', window.to);
  const target = (heldBefore(before, 'TARGET', ['DONE']) && !isDone) || announced(tokens, after, window.to);
  const perUnit =
    isNear(before, 'PER_UNIT', window.from, ['TOTAL', 'BECOMES']) || follows(after, 'PER_UNIT', window.to);
  const rejected =
    isNear(before, 'ATTENDED', window.from) ||
    heldBefore(before, 'ATTENDED', ['COVERED', 'DONE', 'FLOW', 'BECOMES', 'TARGET']) ||
    isNear(before, 'BENEFIT', window.from, ['COVERED', 'DONE']) ||
    isNear(before, 'OTHER_AID', window.from, ['COVERED']) ||
    isNear(before, 'UNCOVERED', window.from, ['DONE', 'FLOW', 'BECOMES']) ||
    perUnit ||
    isNear(before, 'OUT_OF', window.from, ['TARGET']) ||
    (isNear(before, 'UNIVERSE', window.from, ['COVERED', 'DONE']) && !isGiven(tokens, window.to)) ||
    (!isGroup && isNear(before, 'ACTIVE', window.from, ['FLOW']) && !namesPayer(tokens, window)) ||
    (['ATTENDED', 'BENEFIT', 'UNCOVERED'] as const).some((key) => follows(after, key, window.to)) ||
    // "Menambah peserta menjadi 16 ribu petani yang ada di sini": those that are there are enrolled.
    (follows(after, 'UNIVERSE', window.to) && !before.some(({ key }) => key === 'BECOMES' || key === 'FLOW')) ||
    (!isGroup && follows(after, 'ACTIVE', window.to)) ||
    attendsInList(tokens, cues, window.to) ||
    isNoCount(tokens, window);
  return {
    rejected,
    perUnit,
    target,
    flow: heldBefore(before, 'FLOW', ['BECOMES']) || isNew(tokens, window.to) || isRise(tokens, window.from),
    total: before.some(({ key }) => key === 'TOTAL'),
  };
}

/** "Jumlah kepesertaan melalui APBD sebanyak 67.000 orang": not all members, since somebody pays for these. */
function namesPayer(tokens: readonly Token[], { before, from }: CueWindow): boolean {
  return findMeanings(tokens, fundingWords, before, from).some(({ key }) => key !== 'SELF');
}

/** "Memberikan jaminan kematian kepada 1.200 nelayan": the cover itself, where nothing tells of a benefit paid. */
function namesCover(
  tokens: readonly Token[],
  { before, from }: CueWindow,
  lead: readonly Meaning<CountCue>[],
): boolean {
  if (tokens.slice(before, from).some(({ lower }) => lower === 'manfaat')) return false;
  return lead.every(({ key, from, to }) => {
    const risk = tokens[to - 1]?.lower ?? '';
    return key !== 'BENEFIT' || (tokens[from - 1]?.lower === 'jaminan' && ['kecelakaan', 'kematian'].includes(risk));
  });
}

function withoutBenefits(cues: readonly Meaning<CountCue>[]): Meaning<CountCue>[] {
  return cues.filter(({ key }) => key !== 'BENEFIT');
}

/** "Bantuan kepada 612 buruh tani meliputi jaminan kematian": the cover that they have, no benefit paid. */
function isGranted(tokens: readonly Token[], { key, from }: Meaning<CountCue>): boolean {
  return (
    key === 'BENEFIT' &&
    tokens[from - 1]?.lower === 'jaminan' &&
    ['meliputi', 'mencakup', 'yakni', 'yaitu'].includes(tokens[from - 2]?.lower ?? '')
  );
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

function follows(after: readonly Meaning<CountCue>[], key: keyof typeof rightReaches, number: number): boolean {
  const first = after.find((cue) => cue.key === key);
  return first !== undefined && first.from - number <= rightReaches[key];
}

/** "28.000 kader akan menerima BPJS": announced, unless what is to come is the benefit of those who have it. */
function announced(tokens: readonly Token[], after: readonly Meaning<CountCue>[], to: number): boolean {
  const cue = after.find(({ key }) => key === 'TARGET');
  if (cue === undefined || cue.from - to > rightReaches.TARGET) return false;
  // "3.100 terdaftar dari total target 8.200": the target is another number.
  if (tokens.slice(cue.from - 2, cue.from).some(({ lower }) => lower === 'dari')) return false;
  const promised = tokens.slice(cue.to, cue.to + 4).map(({ lower }) => lower);
  return !promised.some((word) => ['santunan', 'manfaat', 'perlindungan', 'terlindungi'].includes(word));
}

/** "322 kepala desa dan 150 ketua kelompok nelayan mengikuti sosialisasi": what is said after a list is said of each. */
function attendsInList(tokens: readonly Token[], cues: CueMap, to: number): boolean {
  const listed = ['dan', 'serta'].includes(tokens[to]?.lower ?? '') && tokens[to + 1]?.kind === 'NUMBER';
  return listed && cuesBetween(cues, to + 2, to + 10).some(({ key }) => key === 'ATTENDED');
}

/** "Meningkat 736 pekerja". */
function isRise(tokens: readonly Token[], from: number): boolean {
  return ['meningkat', 'naik', 'melonjak', 'tumbuh'].includes(tokens[from - 1]?.lower ?? '');
}

/** "8.250 pekerja rentan baru". */
function isNew(tokens: readonly Token[], to: number): boolean {
  return tokens[to]?.lower === 'baru' || (tokens[to]?.lower === 'yang' && tokens[to + 1]?.lower === 'baru');
}
