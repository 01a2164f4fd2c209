import type { Meaning } from '../lexicon/index.ts';
import type { PressText, Sentence } from '../tokens/index.ts';
import { isVulnerable } from '../../vocabulary/index.ts';
import { areMembers } from './areMembers.ts';
import type { Counted } from './countedAfter.ts';
import type { ChainIndex, GroupBeside } from './groupBeside.ts';
import { isGiven } from './isGiven.ts';
import { isOfStrangers } from './isOfStrangers.ts';
import type { CueMap } from './numberCues.ts';
import { tellsOfAllThere, tellsOfWorkforce } from './tellsOfWorkforce.ts';

/** Where a number stands, and what stands beside it. */
interface CountedThere {
  readonly sentence: Sentence;
  readonly number: number;
  readonly counted: Counted;
  readonly beside: GroupBeside | null;
}

/** Whether the people of a number are others than those somebody pays for: civil servants, members at large, all who work there. */
export function areOthers(
  press: PressText,
  { chains, byStart }: ChainIndex,
  { cues, strangers }: { readonly cues: CueMap; readonly strangers: readonly Meaning<'STRANGER'>[] },
  { sentence, number, counted, beside }: CountedThere,
): boolean {
  if (tellsOfAllThere(press, cues, sentence, { from: number, to: counted.to })) return true;
  if (beside === null && areMembers(press, sentence, number)) return true;
  if (beside?.is === 'BEFORE' || counted.what === 'GROUP') return false;
  if (isOfStrangers(press, chains, strangers, sentence, number)) return true;
  // Those who hold an office are enrolled by the government, however few of them.
  const category = beside?.chain.category ?? null;
  const isOffice = category !== null && !isVulnerable(category);
  return !isOffice && !isGiven(press.tokens, counted.to) && tellsOfWorkforce(press, cues, byStart, sentence, number);
}
