import type { Day, PartialDate } from '../period/index.ts';
import type {
  Benefit,
  ClaimKind,
  ClaimMetric,
  ClaimScope,
  CountKind,
  FundingSource,
  Precision,
  PublisherKind,
  Segment,
  WorkerCategory,
} from '../vocabulary/index.ts';
import type { ClaimantRole } from './claimantRoles.ts';

/** What someone accepted of a document: facts to be kept, each with the words it was read from. */
export interface DocumentFacts {
  readonly place: { readonly code: string; readonly name: string };
  readonly document: DocumentHead;
  readonly funding: readonly FundingSource[];
  readonly benefits: readonly Benefit[];
  readonly counts: readonly CountFact[];
  readonly sums: readonly SumFact[];
  readonly amounts: readonly AmountFact[];
  readonly claims: readonly ClaimFact[];
}

export interface DocumentHead {
  /** Null where it is not on the web. */
  readonly address: string | null;
  readonly publisher: string;
  readonly publisherKind: PublisherKind;
  readonly publishedOn: PartialDate | null;
  /** The day on which it was read. */
  readonly accessedOn: Day;
}

/** The words that something was read from, and where they stand in the text; null where it was written by hand. */
export interface PrintedSpan {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

interface PrintedFact {
  /** Names it among the facts of its document. */
  readonly id: string;
  readonly value: number;
  /** The number as the document prints it. */
  readonly printed: string;
  readonly precision: Precision;
  /** Of what it speaks; null where the document does not say, then the date of the document. */
  readonly period: PartialDate | null;
  readonly span: PrintedSpan | null;
  /** What a reader must know of it, in English; empty for nothing. */
  readonly note: string;
}

/** People. Only a total may be of several categories, which is null. */
export type CountFact = PrintedFact & { readonly segment: Segment } & (
    | { readonly kind: Exclude<CountKind, 'TOTAL'>; readonly category: WorkerCategory }
    | { readonly kind: 'TOTAL'; readonly category: WorkerCategory | null }
  );

/** What an amount measures, beside people. */
export type AmountMeasure =
  | 'BUDGET'
  | 'PREMIUM_PER_MONTH'
  | 'MONTHS_FUNDED'
  | 'BENEFIT_PAID'
  | 'COVERAGE_RATE_PUBLISHED';

export interface AmountFact extends PrintedFact {
  readonly measure: AmountMeasure;
}

/** A total that the document makes of other counts, by their ids. */
export interface SumFact {
  readonly id: string;
  readonly total: string;
  readonly parts: readonly string[];
  readonly span: PrintedSpan | null;
}

export interface ClaimFact {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly scope: ClaimScope;
  readonly metric: ClaimMetric;
  /** The rank stated; null where none is. */
  readonly rank: number | null;
  readonly claimant: ClaimantRole;
  readonly span: PrintedSpan | null;
}
