import { hasNumber, indexWithin } from '../tokens/index.ts';
import type { Token } from '../tokens/index.ts';
import { tellsOfPaying } from '../payers/index.ts';
import type { CueWindow } from './cueWindow.ts';

/** How far after a number the words that part it from others may stand, in tokens. */
const far = 12;

const only: ReadonlySet<string> = new Set(['hanya', 'baru']);
const contrasting: ReadonlySet<string> = new Set(['namun', 'tetapi', 'tapi', 'sayangnya', 'padahal']);
const aimed: ReadonlySet<string> = new Set(['target', 'kuota', 'rencana', 'sasaran']);

/** Whether a number is of all members, or of all who could be: "dari 215.243 pekerja informal hanya 40.196 orang (18,64 persen)". */
export function isMembership(tokens: readonly Token[], window: CueWindow): boolean {
  return isContrastedWhole(tokens, window) || isWholeOfMembers(tokens, window) || areMembersOfWhole(tokens, window);
}

/** How far before a number "dari total 21.910 penderes" may stand, in tokens. */
const back = 24;

/** "Dari total 21.910 penderes, baru 6.699 orang yang tercatat sebagai peserta": members, unless somebody pays for them. */
function areMembersOfWhole(tokens: readonly Token[], { from, to }: CueWindow): boolean {
  const start = Math.max(0, from - back);
  const lead = tokens.slice(start, from).findLastIndex(({ text }) => text === '.') + 1;
  const whole = indexWithin(
    tokens,
    start + lead,
    from,
    ({ lower }, at) => lower === 'dari' && hasNumber(tokens, at + 1, Math.min(from, at + 4)),
  );
  if (whole === null || tokens.slice(whole, from).some(({ lower }) => pointing.has(lower))) return false;
  const end = indexWithin(tokens, to, to + far, ({ text }) => text === '.') ?? to + far;
  const joined = tokens.slice(to, end).some(({ lower }) => joining.has(lower));
  return joined && !tellsOfPaying(tokens.slice(whole, end));
}

const joining: ReadonlySet<string> = new Set(['peserta', 'kepesertaan', 'mengikuti', 'anggota']);
const pointing: ReadonlySet<string> = new Set(['tersebut', 'itu', 'bertambah', 'naik', 'meningkat', 'target', 'kuota']);

/** "Dari 989.563 pekerja tercatat 527.677 orang menjadi peserta": those out of whom others came. */
function isWholeOfMembers(tokens: readonly Token[], { from, to }: CueWindow): boolean {
  if (tokens[from - 1]?.lower !== 'dari') return false;
  const next = indexWithin(tokens, to, to + far, ({ kind, text }) => kind === 'NUMBER' && !/^20\d\d$/.test(text));
  if (next === null) return false;
  const between = tokens.slice(Math.max(0, from - 4), next).map(({ lower }) => lower);
  const rises = tokens[next - 1]?.lower === 'menjadi';
  if (rises || between.includes('.') || between.some((word) => pointing.has(word) || covering.has(word))) return false;
  return tokens.slice(next, next + far).some(({ lower }) => joining.has(lower) || covering.has(lower));
}

const covering: ReadonlySet<string> = new Set(
  'penerima peserta terdaftar terlindungi tercover dilindungi didaftarkan'.split(' '),
);

/** "Targetnya ada 70 ribu petani, tetapi baru …": a plan is no whole. */
function isAimed(tokens: readonly Token[], from: number): boolean {
  return tokens
    .slice(Math.max(0, from - 5), from)
    .some(({ lower }) => aimed.has(lower) || aimed.has(lower.slice(0, -3)));
}

/** "Tetapi yang ter-cover hanya sekitar …": "hanya" before the next number. */
function tellsOfFew(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + far; at += 1) {
    if (tokens[at]?.kind === 'NUMBER' || tokens[at]?.text === '.') return false;
    if (only.has(tokens[at]?.lower ?? '')) return true;
  }
  return false;
}

/** "Dari 215.243 pekerja informal, hanya …", "dari 12.500 orang tak semua …", "terdapat 215.243 pekerja informal. Namun hanya …". */
function isContrastedWhole(tokens: readonly Token[], { from, to }: CueWindow): boolean {
  const out = tokens[from - 1]?.lower === 'dari';
  for (let at = to; at < to + far; at += 1) {
    const [word, next] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
    const contrasts = contrasting.has(word) && !pointsBack(tokens, at + 1) && !isAimed(tokens, from);
    if (contrasts && tellsOfFew(tokens, at + 1)) return true;
    if (out && word === ',' && only.has(next)) return true;
    if (out && ['tak', 'tidak'].includes(word) && next === 'semua') return true;
    if (tokens[at]?.kind === 'NUMBER') return false;
  }
  return false;
}

/** "1.203 pekerja rentan. Namun jumlah itu baru 20 persen dari target": that very number. */
function pointsBack(tokens: readonly Token[], at: number): boolean {
  return (
    ['jumlah', 'angka', 'capaian'].includes(tokens[at]?.lower ?? '') &&
    ['itu', 'tersebut', 'ini'].includes(tokens[at + 1]?.lower ?? '')
  );
}
