import type { NumberMention } from '../numbers/index.ts';
import type { YearCell } from '../tables/index.ts';
import type { PressText, Token } from '../tokens/index.ts';
import type { Counted } from './countedAfter.ts';
import type { GroupChain } from './groupChains.ts';
import { groupAbove, groupNear } from './groupNear.ts';
import { labelBefore } from './labelBefore.ts';

/** The group of a number: its label before it, what it counts after it, or the nearest in its sentence. */
export interface GroupBeside {
  readonly is: 'BEFORE' | 'AFTER' | 'IN_SENTENCE';
  readonly chain: GroupChain;
}

/** The groups of a text, in its order and by where they begin and end. */
export interface ChainIndex {
  readonly chains: readonly GroupChain[];
  readonly byStart: ReadonlyMap<number, GroupChain>;
  readonly byEnd: ReadonlyMap<number, GroupChain>;
}

/** Where a number stands: its sentence, and its cell in a table. */
export interface NumberSite {
  readonly number: NumberMention;
  readonly sentence: number;
  readonly cell: YearCell | null;
}

export function groupBeside(
  press: PressText,
  { chains, byEnd }: ChainIndex,
  { number, sentence, cell }: NumberSite,
  counted: Counted,
): GroupBeside | null {
  const label = cell === null ? labelBefore(press.tokens, byEnd, number) : labelOfCell(cell, byEnd);
  if (label !== null && (counted.what !== 'GROUP' || labelsLead(press.tokens, label, number, counted)))
    return { is: 'BEFORE', chain: label };
  if (counted.chain !== null) return { is: 'AFTER', chain: counted.chain };
  // Totals of a table are of the group that stands over it.
  const near = cell === null ? groupNear(press, chains, sentence, number.from) : groupAbove(chains, cell);
  return near && { is: 'IN_SENTENCE', chain: near };
}

/** The label of a cell's row; that of the totals has none. */
export function labelOfCell(
  { isTotal, labelEnd }: YearCell,
  byEnd: ReadonlyMap<number, GroupChain>,
): GroupChain | null {
  return isTotal ? null : (byEnd.get(labelEnd) ?? null);
}

/** Where labels come first, in a table without commas: "Nelayan 500 Petani 300". */
function labelsLead(tokens: readonly Token[], label: GroupChain, number: NumberMention, counted: Counted): boolean {
  return label.to === number.from && counted.chain?.from === number.to && tokens[counted.to]?.kind === 'NUMBER';
}
