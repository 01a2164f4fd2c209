import type { NumberMention } from '../numbers/index.ts';
import type { YearCell } from '../tables/index.ts';
import type { Counted } from './countedAfter.ts';
import type { GroupChain } from './groupChains.ts';
import type { NumberCues } from './numberCues.ts';

/** A number that counts workers, its group not yet settled. */
export interface Candidate {
  readonly number: NumberMention;
  /** In which sentence, by its first token. */
  readonly sentence: number;
  readonly counted: Counted;
  /** The groups beside it; null where only people are named, or nothing. */
  readonly chain: GroupChain | null;
  readonly chainIs: 'AFTER' | 'BEFORE' | 'IN_SENTENCE' | null;
  readonly cues: NumberCues;
  /** Where it stands in a table whose columns are years; null elsewhere. */
  readonly cell: YearCell | null;
  readonly part: boolean;
  /** Which percentage it is said to be, of whatever; null where none is. */
  readonly percentage: number | null;
  /** Whether its sentence tells of a program. */
  readonly ofProgram: boolean;
  /** Whether it is a share of the count before it: "1.100 di antaranya tukang becak". */
  readonly share: boolean;
  /** Tokens of the number and what it counts. */
  readonly from: number;
  readonly to: number;
  /** Where the number before it ends, and the next begins. */
  readonly after: number;
  readonly before: number;
}
