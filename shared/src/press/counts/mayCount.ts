import type { NumberMention } from '../numbers/index.ts';
import type { PressFacts } from '../pressFacts.ts';

/** Numbers in millions are of the country or of money: those of one place are printed in thousands. */
const inMillions = /\b(?:juta|jt|miliar|milyar|miliard|triliun|m)\b/i;

/** Whole people, and no more than are at work in the place: "menjamin 1 juta nelayan" is of a wider area. */
export function mayCount({ furniture, employed }: PressFacts, { from, value, printed }: NumberMention): boolean {
  if (furniture.has(from) || !Number.isInteger(value) || value < 1 || inMillions.test(printed)) return false;
  return employed === null || value <= employed;
}
