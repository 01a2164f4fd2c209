import type { NumberMention } from '../numbers/index.ts';
import type { PressText } from '../tokens/index.ts';

/** What one person's premium for a month can be. */
export const leastPremium = 1_000;
export const mostPremium = 60_000;

/** Below this a number without its currency is of something else. */
const leastBare = 5_000;

/** Words between "iuran" and its amount. */
const leading: ReadonlySet<string> = new Set(
  'sebesar hanya sekitar cuma cukup mulai senilai bulanan rata nya : = yakni yaitu per bulan perbulan'.split(' '),
);

/** Words that may follow it: no group of workers. */
const following: ReadonlySet<string> = new Set(
  'per perbulan sebulan setiap tiap saban untuk dengan jika dan yang itu'.split(' '),
);

/** A premium without its currency: "dengan iuran 16,800", "enam belas ribu delapan ratus per orang". */
export function isBarePremium({ tokens }: PressText, { unit, value, from, to }: NumberMention): boolean {
  if (unit !== null || value < leastBare || value > mostPremium) return false;
  const [next, second] = [tokens[to]?.lower ?? '', tokens[to + 1]?.lower ?? ''];
  if (tokens[to]?.kind === 'WORD' && !following.has(next)) return false;
  let at = from - 1;
  while (at > from - 5 && leading.has(tokens[at]?.lower ?? '')) at -= 1;
  const named = ['iuran', 'iurannya', 'premi', 'preminya'].includes(tokens[at]?.lower ?? '');
  return named || (next === 'per' && ['orang', 'bulan', 'kepala'].includes(second));
}
