import type { Day, PartialDate } from '../period/index.ts';
import type { RankingFilter } from '../ranking/index.ts';
import type { ClaimDirection, ClaimKind, ClaimMetric, ClaimScope } from '../vocabulary/index.ts';

/** A published superlative or rank. */
export interface Claim {
  readonly id: string;
  readonly provinceCode: string;
  /** The place it praises; null for the province itself. */
  readonly regencyCode: string | null;
  readonly sourceId: string;
  /** A role or an office, never a person; in English. */
  readonly claimant: string;
  /** The same in Indonesian; null in packages older than the text. */
  readonly claimantId: string | null;
  /** Null where no source says. */
  readonly claimedOn: PartialDate | null;
  readonly scope: ClaimScope;
  readonly metric: ClaimMetric;
  /** Which cohorts it is about. */
  readonly filter: RankingFilter;
  /** The date it speaks of, or a first and a last one. */
  readonly period: ClaimPeriod | null;
  readonly direction: ClaimDirection | null;
  readonly kind: ClaimKind;
  /** The rank claimed, from 1. */
  readonly rank: number | null;
  /** In our own words; null where only the English text is there. */
  readonly statementId: string | null;
  readonly statementEn: string;
  readonly note: string | null;
  /** The same in Indonesian; null where there is no note, or the English text alone. */
  readonly noteId: string | null;
  /** Why it no longer counts, in our own words; null while it does. */
  readonly withdrawnReason: string | null;
  /** From which day its source is known. */
  readonly knownFrom: Day;
}

export interface ClaimPeriod {
  readonly first: PartialDate;
  readonly last: PartialDate;
}
