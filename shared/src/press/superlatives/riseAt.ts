import type { Meaning } from '../lexicon/index.ts';
import { sentenceAt } from '../tokens/index.ts';
import type { PressText, Token } from '../tokens/index.ts';
import type { FoundClaim } from './foundClaim.ts';

/** Words of rising, and of doing so without a break. */
const rises: ReadonlySet<string> = new Set(['naik', 'meningkat', 'bertambah', 'tumbuh', 'menanjak', 'melonjak']);
const always: ReadonlySet<string> = new Set(['terus', 'selalu', 'konsisten', 'senantiasa', 'kian', 'semakin']);

/** What a rise must be of. */
const covered =
  /^(?:coverage|cakupan|cakupannya|kepesertaan|kepesertaannya|peserta|pesertanya|pekerja|perlindungan|terlindungi|dilindungi|penerima|penerimanya|tercover|nelayan|petani|buruh)$/;

/** How far from "tiap tahun" its rise may stand, in tokens: farther where it is said to go on. */
const near = 4;
const far = 16;

/** "Tiap tahun selalu naik", "Dari tahun ke tahun jumlah pekerja rentan … terus naik". */
export function riseAt(press: PressText, yearly: Meaning<string>): FoundClaim | null {
  const { tokens } = press;
  const sentence = sentenceAt(press, yearly.from);
  if (!tokens.slice(sentence.from, sentence.to).some(({ lower }) => covered.test(lower))) return null;
  const verb = rises.has(tokens[yearly.to - 1]?.lower ?? '') ? yearly.to - 1 : verbNear(tokens, yearly, sentence);
  if (verb === null) return null;
  const from = Math.min(yearly.from, always.has(tokens[verb - 1]?.lower ?? '') ? verb - 1 : verb);
  const to = Math.max(yearly.to, verb + 1);
  const plain = tokens.slice(from + 1, to).every(({ kind, text }) => kind !== 'WORD' || text === text.toLowerCase());
  return {
    ...(plain ? { from, to } : { from: yearly.from, to: yearly.to }),
    claim: 'RISING',
    metric: 'RISING_EVERY_YEAR',
    scope: 'OTHER',
    among: '',
    direction: 'INCREASING',
    rank: null,
    rule: 'RISE_SAID',
  };
}

function verbNear(
  tokens: readonly Token[],
  yearly: Meaning<string>,
  sentence: { from: number; to: number },
): number | null {
  for (let at = yearly.to; at < Math.min(sentence.to, yearly.to + far); at += 1) {
    if (rises.has(tokens[at]?.lower ?? '') && isSaid(tokens, at, at - yearly.to)) return at;
  }
  for (let at = yearly.from - 1; at >= Math.max(sentence.from, yearly.from - far); at -= 1) {
    if (rises.has(tokens[at]?.lower ?? '') && isSaid(tokens, at, yearly.from - at)) return at;
  }
  return null;
}

function isSaid(tokens: readonly Token[], verb: number, distance: number): boolean {
  return distance <= near || always.has(tokens[verb - 1]?.lower ?? '');
}
