import { sentenceAt } from '../tokens/index.ts';
import type { PressText, Sentence, Token } from '../tokens/index.ts';
import type { GroupChain } from './groupChains.ts';
import type { CueMap } from './numberCues.ts';

/** Words of cover: a sentence with one of them tells of more than how many there are. */
const covering =
  /^(?:peserta|penerima|bpjs|bpjamsostek|jamsostek|bantuan|kartu|jaminan|program|terima|menerima|mendapat|mendapatkan|diberikan)/;

/** Words that count everyone there is: "jumlah pekerja informal pada 2025 mencapai 514.216 orang". */
const tallying: ReadonlySet<string> = new Set(['jumlah', 'total', 'populasi', 'banyaknya']);

/** How many sentences back "dari jumlah itu" may point. */
const farthest = 2;

/** Whether the numbers of a sentence up to a token are of a whole workforce, not of those covered. */
export function tellsOfWorkforce(
  press: PressText,
  cues: CueMap,
  chainsByStart: ReadonlyMap<number, GroupChain>,
  sentence: Sentence,
  to: number,
): boolean {
  if (hasUniverse(cues, sentence.from, to) || talliesGroup(press, cues, chainsByStart, sentence, to)) return true;
  if (!pointsBack(press, sentence)) return false;
  let earlier = sentence;
  for (let step = 0; step < farthest && earlier.from > 0; step += 1) {
    earlier = sentenceAt(press, earlier.from - 1);
    if (hasUniverse(cues, earlier.from, earlier.to) || talliesGroup(press, cues, chainsByStart, earlier, earlier.to)) {
      return true;
    }
  }
  return false;
}

function hasUniverse(cues: CueMap, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (cues.get(at)?.key === 'UNIVERSE') return true;
  return false;
}

function talliesGroup(
  { tokens }: PressText,
  cues: CueMap,
  chainsByStart: ReadonlyMap<number, GroupChain>,
  sentence: Sentence,
  to: number,
): boolean {
  let tallied = false;
  for (let at = sentence.from; at < to; at += 1) {
    const chain = tallying.has(tokens[at]?.lower ?? '') ? chainsByStart.get(at + 1) : undefined;
    // "Jumlah kader itu" are those told of before.
    tallied ||= chain !== undefined && !['itu', 'tersebut', 'ini'].includes(tokens[chain.to]?.lower ?? '');
    tallied ||= isThereAt(tokens, chainsByStart.get(at), to);
  }
  if (!tallied) return false;
  return !tellsOfCover(tokens, cues, sentence);
}

function tellsOfCover(tokens: readonly Token[], cues: CueMap, { from, to }: Sentence): boolean {
  for (let at = from; at < to; at += 1) {
    if (cues.get(at)?.key === 'COVERED' || covering.test(tokens[at]?.lower ?? '')) return true;
  }
  return false;
}

/** "Petani tembakau di Nganjuk mencapai 14 ribu": as many as there are. */
function isThereAt(tokens: readonly Token[], chain: GroupChain | undefined, to: number): boolean {
  if (chain === undefined || !['di', 'se'].includes(tokens[chain.to]?.lower ?? '')) return false;
  return tokens.slice(chain.to + 2, Math.min(to, chain.to + 6)).some(({ lower }) => reaching.has(lower));
}

const reaching: ReadonlySet<string> = new Set(['mencapai', 'ada', 'terdapat', 'berjumlah', 'sekitar']);

/** "Terdapat 17.900 nelayan di Kabupaten Tuban.": a sentence that says no more of them. */
export function tellsOfAllThere(
  { tokens }: PressText,
  cues: CueMap,
  sentence: Sentence,
  counted: { readonly from: number; readonly to: number },
): boolean {
  const hedged = ['sekitar', 'lebih'].includes(tokens[counted.from - 1]?.lower ?? '') ? 2 : 1;
  const there = ['terdapat', 'ada'].includes(tokens[counted.from - hedged]?.lower ?? '');
  const located = tokens[counted.to]?.lower === 'di' && sentence.to - counted.to <= 5;
  return there && located && !tellsOfCover(tokens, cues, sentence);
}

/** "Ia menambahkan, dari jumlah itu …". */
function pointsBack({ tokens }: PressText, { from }: Sentence): boolean {
  if (['angkanya', 'jumlahnya', 'totalnya'].includes(tokens[from]?.lower ?? '')) return true;
  return [from, from + 1, from + 2, from + 3, from + 4].some(
    (at) =>
      tokens[at]?.lower === 'dari' &&
      ['jumlah', 'total', 'angka'].includes(tokens[at + 1]?.lower ?? '') &&
      ['itu', 'tersebut'].includes(tokens[at + 2]?.lower ?? ''),
  );
}
