import { indexWithin } from '../tokens/index.ts';
import type { Token } from '../tokens/index.ts';
import type { CueWindow } from './cueWindow.ts';

/** Benefits, and what is done with them. */
const benefits: ReadonlySet<string> = new Set([
  'santunan',
  'santunannya',
  'klaim',
  'klaimnya',
  'manfaat',
  'manfaatnya',
]);
const handing =
  /^(?:dibayar|dibayarkan|diserahkan|disalurkan|diterima|diterimakan|diberikan|dirasakan|dicairkan|dinikmati|cair)$/;

/** How soon after a benefit it is said what is done with it, in tokens. */
const reach = 6;

/** Words and marks with which something else begins. */
const parting: ReadonlySet<string> = new Set([
  ',',
  ';',
  '.',
  'dan',
  'sedangkan',
  'sementara',
  'serta',
  'yakni',
  'iuran',
]);

/** "Santunan telah dibayarkan kepada 120 nelayan": of the benefit, not of the premium. */
export function areGivenBenefit(tokens: readonly Token[], { before, from }: CueWindow): boolean {
  const benefit = indexWithin(tokens, before, from, ({ lower }) => benefits.has(lower));
  if (benefit === null) return false;
  const handed = indexWithin(tokens, benefit, Math.min(from, benefit + reach), ({ lower }) => handing.test(lower));
  return handed !== null && indexWithin(tokens, benefit, from, ({ lower }) => parting.has(lower)) === null;
}
