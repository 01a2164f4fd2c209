import type { PartialDate } from '../period/index.ts';
import type { TotalCheck } from '../totals/index.ts';
import type {
  Benefit,
  BudgetSpan,
  ClaimDirection,
  ClaimKind,
  ClaimMetric,
  ClaimScope,
  CohortStatus,
  CountKind,
  FundingSource,
  Measure,
  Precision,
  PressRule,
  ProposalKind,
  PublishedUnit,
  Segment,
  WorkerCategory,
} from '../vocabulary/index.ts';

/** Where words stand in a text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What every proposal says of how it was read. */
interface Reading<Kind extends ProposalKind> {
  readonly kind: Kind;
  /** The words it was read from; never more, so that no name of a person comes with them. */
  readonly span: Span;
  /** `text.slice(span.start, span.end)`. */
  readonly words: string;
  /** Everywhere the text says it, the first being `span`. */
  readonly mentions: readonly Span[];
  /** Why it is proposed. */
  readonly rule: PressRule;
}

/** A number as the text prints it. */
interface PrintedValue {
  readonly value: number;
  readonly unit: PublishedUnit;
  /** Exactly as printed, misprints kept. */
  readonly printed: string;
  readonly precision: Precision;
}

/** The place whose workers the text counts. */
export interface RegencyProposal extends Reading<'REGENCY'> {
  /** BPS code; null where the text does not tell the regency from the city of its name. */
  readonly regencyCode: string | null;
  /** The places it can be, in the order of codes. */
  readonly candidates: readonly string[];
}

/** The date of the document. */
export interface DateProposal extends Reading<'DATE'> {
  readonly date: PartialDate;
  /** Whether the weekday printed beside it is that day's; null where none is printed. */
  readonly weekdayFits: boolean | null;
}

/** A number of workers. */
export interface CountProposal extends Reading<'COUNT'>, PrintedValue {
  /** Null for a total over groups that no one category covers. */
  readonly category: WorkerCategory | null;
  readonly segment: Segment;
  readonly count: CountKind;
  readonly measure: Measure;
  readonly status: CohortStatus;
  /** The year the text states for it; null where it states none. */
  readonly year: number | null;
  /** Of the place it counts; null where that cannot be told. */
  readonly regencyCode: string | null;
}

export interface FundingProposal extends Reading<'FUNDING'> {
  readonly funding: FundingSource;
}

export interface BenefitProposal extends Reading<'BENEFIT'> {
  readonly benefit: Benefit;
}

/** Money for premiums. */
export interface BudgetProposal extends Reading<'BUDGET'>, PrintedValue {
  /** Null where the text does not say that it comes again. */
  readonly per: BudgetSpan | null;
  readonly year: number | null;
}

/** An amount in rupiah for one person and month, or the months paid, or a coverage rate, or benefit paid. */
export interface AmountProposal extends Reading<'PREMIUM' | 'MONTHS' | 'RATE' | 'BENEFIT_PAID'>, PrintedValue {}

/** A stated sum, reckoned again. */
export interface SumProposal extends Reading<'SUM'> {
  readonly total: number;
  readonly parts: readonly number[];
  /** Where each part stands, in the order of `parts`. */
  readonly partSpans: readonly Span[];
  readonly check: TotalCheck;
}

/** A superlative, a rank, a rise or an award, in the words of claims. */
export interface ClaimProposal extends Reading<'CLAIM'> {
  readonly claim: ClaimKind;
  readonly metric: ClaimMetric;
  readonly scope: ClaimScope;
  readonly direction: ClaimDirection | null;
  /** From 1; null where none is said. */
  readonly rank: number | null;
}

/** What a press text may say, for an officer to accept, correct or reject. */
export type PressProposal =
  | RegencyProposal
  | DateProposal
  | CountProposal
  | FundingProposal
  | BenefitProposal
  | BudgetProposal
  | AmountProposal
  | SumProposal
  | ClaimProposal;
