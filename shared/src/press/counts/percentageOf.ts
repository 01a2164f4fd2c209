import type { NumberMention } from '../numbers/index.ts';
import type { Token } from '../tokens/index.ts';

/** Words between a count and its percentage: "orang atau sekitar 18,64 persen". */
const near = 4;

/** How far after a count "atau 52 persen dari total pekerja" may stand, in tokens. */
const far = 12;

const aimed: ReadonlySet<string> = new Set(['target', 'kuota', 'rencana', 'sasaran']);

/**
 * The percentage that a count is said to be, of whatever: "40.196 orang (18,64 persen)", "32,5 persen atau 180.000",
 * "263.903 pekerja terlindungi atau 52 persen dari total pekerja"; null where none is, or it is of a plan.
 */
export function percentageOf(
  tokens: readonly Token[],
  percentages: readonly NumberMention[],
  { from, to }: { readonly from: number; readonly to: number },
): number | null {
  const lead = ['atau', 'setara', '/'].includes(tokens[from - 1]?.lower ?? '');
  const before = lead ? percentages.find((each) => each.to === from - 1) : undefined;
  if (before !== undefined) return before.value;
  for (let at = to; at < to + far; at += 1) {
    const word = tokens[at]?.lower ?? '';
    if (word === '.' || (tokens[at]?.kind === 'NUMBER' && at > to)) return null;
    if (word !== 'atau' && word !== '(' && word !== 'setara') continue;
    const percentage = percentages.find(({ from }) => from > at && from <= at + 3);
    if (percentage === undefined) return null;
    const next = tokens[percentage.to]?.lower;
    const isOfPlan = next === 'dari' && aimed.has(tokens[percentage.to + 1]?.lower ?? '');
    return !isOfPlan && (at < to + near || next === 'dari') ? percentage.value : null;
  }
  return null;
}
