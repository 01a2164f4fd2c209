import type { DateMention, YearContext } from './dates/index.ts';
import type { NumberMention } from './numbers/index.ts';
import type { MainPlace, PlaceMention } from './places/index.ts';
import type { YearCell } from './tables/index.ts';
import type { PressText } from './tokens/index.ts';

/** What is known of a text before its counts and amounts are read. */
export interface PressFacts {
  readonly press: PressText;
  readonly numbers: readonly NumberMention[];
  readonly dates: readonly DateMention[];
  readonly places: readonly PlaceMention[];
  readonly main: MainPlace;
  /** People at work in the place of the text; null where that is not known. */
  readonly employed: number | null;
  /** The year of the document, null where that is not known, and the days that give no number its year. */
  readonly years: YearContext;
  /** Numbers in tables whose columns are years, by their token. */
  readonly cells: ReadonlyMap<number, YearCell>;
  /** Tokens that a page puts around its text. */
  readonly furniture: ReadonlySet<number>;
}
