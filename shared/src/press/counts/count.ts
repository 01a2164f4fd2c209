import type { CountMention } from './countMention.ts';

/** A count with everywhere the text prints it; the members of its best mention stand for all. */
export interface Count extends CountMention {
  readonly mentions: readonly CountMention[];
  /** Whether the text names its group beside it. */
  readonly named: boolean;
}
