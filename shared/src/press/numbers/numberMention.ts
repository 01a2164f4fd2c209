import type { Precision } from '../../vocabulary/index.ts';

/** What the marks and words at a number itself say that it counts. */
export type MentionUnit = 'IDR' | 'PERCENT' | 'MONTHS' | null;

/** A number in a text: tokens `from` up to, not with, `to`. */
export interface NumberMention {
  readonly from: number;
  readonly to: number;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** Money in whole rupiah. */
  readonly value: number;
  readonly unit: MentionUnit;
  readonly precision: Precision;
  /** The number alone as printed, misprints kept. */
  readonly printed: string;
  /** True when the number is in words alone. */
  readonly inWords: boolean;
}
