import type { Token } from '../tokens/index.ts';
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
  return isShare(tokens, window.to) || isWhole(tokens, window);
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
