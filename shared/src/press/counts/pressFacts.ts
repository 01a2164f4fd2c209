import type { DateMention } from '../dates/index.ts';
import type { NumberMention } from '../numbers/index.ts';
import type { MainPlace, PlaceMention } from '../places/index.ts';
import type { PressText } from '../tokens/index.ts';

/** What is known of a text before its counts and amounts are read. */
export interface PressFacts {
  readonly press: PressText;
  readonly numbers: readonly NumberMention[];
  readonly dates: readonly DateMention[];
  readonly places: readonly PlaceMention[];
  readonly main: MainPlace;
  /** Of the document's date; null where that is not known. */
  readonly documentYear: number | null;
  /** Tokens that a page puts around its text. */
  readonly furniture: ReadonlySet<number>;
}
