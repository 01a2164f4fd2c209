import type { Token } from '../tokens/index.ts';
import { tellsOfPaying } from '../payers/index.ts';
import type { CueWindow } from './cueWindow.ts';

/** Words between a count and its share: "orang atau sekitar 18,64 persen". */
const near = 4;

/** How far after a count "atau 52 persen dari total pekerja" may stand, in tokens. */
const far = 12;

const only: ReadonlySet<string> = new Set(['hanya', 'baru']);
const contrasting: ReadonlySet<string> = new Set(['namun', 'tetapi', 'tapi', 'sayangnya', 'padahal']);
const aimed: ReadonlySet<string> = new Set(['target', 'kuota', 'rencana', 'sasaran']);

/** Whether a number is of all members, or of all who could be: "dari 215.243 pekerja informal hanya 40.196 orang (18,64 persen)". */
export function isMembership(tokens: readonly Token[], window: CueWindow): boolean {
  return isShare(tokens, window.to) || isWhole(tokens, window) || isOfWhole(tokens, window);
}

/** How far before a number "dari total 21.910 penderes" may stand, in tokens. */
const back = 24;

/** "Dari total 21.910 penderes, baru 6.699 orang yang tercatat sebagai peserta": members, unless somebody pays for them. */
function isOfWhole(tokens: readonly Token[], { from, to }: CueWindow): boolean {
  if (!only.has(tokens[from - 1]?.lower ?? '')) return false;
  const start = Math.max(0, from - back);
  const whole = tokens.findLastIndex(
    ({ lower }, at) => at >= start && at < from && lower === 'dari' && hasNumber(tokens, at + 1, at + 5),
  );
  if (whole < 0) return false;
  const clause = tokens.slice(to, to + far);
  const joined = clause.some(({ lower }) => lower === 'peserta' || lower === 'kepesertaan' || lower === 'mengikuti');
  return joined && !tellsOfPaying(tokens.slice(whole, to + far));
}

function hasNumber(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ kind }) => kind === 'NUMBER');
}

/** "40.196 orang (18,64 persen)", "263.903 pekerja terlindungi atau 52 persen dari total pekerja". */
function isShare(tokens: readonly Token[], to: number): boolean {
  for (let at = to; at < to + far; at += 1) {
    const word = tokens[at]?.lower ?? '';
    if (word === '.' || (tokens[at]?.kind === 'NUMBER' && at > to)) return false;
    if (word !== 'atau' && word !== '(' && word !== 'setara') continue;
    const number = [at + 1, at + 2, at + 3].find((index) => tokens[index]?.kind === 'NUMBER');
    if (number === undefined || !['persen', '%'].includes(tokens[number + 1]?.lower ?? '')) return false;
    const isOfTarget = tokens[number + 2]?.lower === 'dari' && aimed.has(tokens[number + 3]?.lower ?? '');
    return !isOfTarget && (at < to + near || tokens[number + 2]?.lower === 'dari');
  }
  return false;
}

/** "Dari 215.243 pekerja informal, hanya …", "terdapat 215.243 pekerja informal. Namun hanya …". */
function isWhole(tokens: readonly Token[], { from, to }: CueWindow): boolean {
  const out = tokens[from - 1]?.lower === 'dari';
  for (let at = to; at < to + far; at += 1) {
    const [word, next] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
    if (contrasting.has(word) && only.has(next)) return true;
    if (out && word === ',' && only.has(next)) return true;
    if (tokens[at]?.kind === 'NUMBER') return false;
  }
  return false;
}
