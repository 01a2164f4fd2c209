import type { Figure } from '../quantity/index.ts';
import type { TotalKind, TotalStatus } from '../vocabulary/index.ts';

/** Arithmetic that a source states: these parts make that total. */
export interface TotalStatement {
  readonly kind: TotalKind;
  readonly total: Figure;
  /** In order: a ratio is the first over the second. */
  readonly parts: readonly Figure[];
  /** How far the total may be off by rounding, in its unit. */
  readonly tolerance: number;
}

/** What came of doing it again. */
export interface TotalCheck {
  readonly status: TotalStatus;
  /** In the total's unit. */
  readonly computed: number;
  /** Printed total less computed one. */
  readonly difference: number;
  readonly tolerance: number;
}

/** A published statement with its check. */
export interface Total extends TotalStatement, TotalCheck {
  readonly id: string;
  readonly sourceId: string;
  /** In our own words; null where only the English text is there. */
  readonly statementId: string | null;
  readonly statementEn: string;
  readonly note: string | null;
  /** Why it no longer counts, in our own words; null while it does. */
  readonly withdrawnReason: string | null;
  /** Of what its total is about; null for the province itself. */
  readonly regencyCode: string | null;
}
