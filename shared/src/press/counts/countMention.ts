import type { CountKind, WorkerCategory } from '../../vocabulary/index.ts';
import type { NumberMention } from '../numbers/index.ts';
import type { YearCell } from '../tables/index.ts';

/** How the group that a number counts was found. */
export type CountRule = 'GROUP_AFTER' | 'GROUP_BEFORE' | 'GROUP_IN_SENTENCE' | 'GROUP_OF_TEXT' | 'TOTAL_NAMED';

/** A number of workers in a text, before its mentions are brought together. */
export interface CountMention {
  readonly number: NumberMention;
  /** Null where several groups are under one number that no category covers. */
  readonly category: WorkerCategory | null;
  readonly kind: CountKind;
  readonly year: number | null;
  readonly rule: CountRule;
  /** Tokens of the number and the group beside it. */
  readonly from: number;
  readonly to: number;
  /** Whether it stands in the first sentence, the headline as a rule. */
  readonly headline: boolean;
  /** Whether the text goes on to tell whom it is made of: "7.650 pekerja informal itu meliputi petani dan nelayan". */
  readonly isMadeOf: boolean;
  /** Whether the text calls it a total. */
  readonly calledTotal: boolean;
  /** Where it stands in a table whose columns are years; null elsewhere. */
  readonly cell: YearCell | null;
  /** Whether it counts a village or a district rather than the place. */
  readonly part: boolean;
}
