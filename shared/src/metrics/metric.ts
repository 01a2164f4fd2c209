import type { Clocks, CohortFilter, CountedPlace } from '../coverage/index.ts';
import type { Quantity } from '../quantity/index.ts';
import type { Direction, Term, Unit } from '../vocabulary/index.ts';

/** What can be ranked: a name, a direction, and how its value is told; the rule itself is a `MeasurePlace`. */
export interface Metric extends Term {
  readonly unit: Unit;
  readonly direction: Direction;
  /** True when every head count adds to the value, so that the lowest and the highest of conflicting ones bound it. */
  readonly boundedByHeadcounts: boolean;
  /** The rule in a sentence, in both languages. */
  readonly method: { readonly id: string; readonly en: string };
}

/** The place's value on a day as known on another, over the cohorts the filter admits. */
export type MeasurePlace = (place: CountedPlace, clocks: Clocks, filter: CohortFilter) => Quantity;
