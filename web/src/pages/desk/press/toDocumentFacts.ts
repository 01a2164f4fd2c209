import type {
  AmountFact,
  AmountMeasure,
  Benefit,
  BudgetSpan,
  ClaimFact,
  CountFact,
  DocumentFacts,
  DocumentHead,
  FundingSource,
  PrintedSpan,
  Span,
  SumFact,
} from '@pionir/shared';
import type { FactProposal, ProposalReview } from './proposalReview.ts';

/** As much as is kept of the words; more would carry the text itself. */
const longestWords = 300;

const amountMeasures = {
  BUDGET: 'BUDGET',
  PREMIUM: 'PREMIUM_PER_MONTH',
  MONTHS: 'MONTHS_FUNDED',
  BENEFIT_PAID: 'BENEFIT_PAID',
  RATE: 'COVERAGE_RATE_PUBLISHED',
} as const satisfies Partial<Record<FactProposal['kind'], AmountMeasure>>;

const spanNotes: Readonly<Record<BudgetSpan, string>> = { YEAR: 'Each year.', MONTH: 'Each month.' };

/** The facts that were accepted, corrected where they were; of the text nothing else. */
export function toDocumentFacts(
  place: DocumentFacts['place'],
  document: DocumentHead,
  reviews: readonly ProposalReview[],
): DocumentFacts {
  const accepted = reviews.filter(({ decision }) => decision === 'ACCEPTED');
  return {
    place,
    document,
    funding: uniqueTexts<FundingSource>(accepted, 'funding'),
    benefits: uniqueTexts<Benefit>(accepted, 'benefit'),
    counts: accepted.flatMap(toCount),
    sums: accepted.flatMap((review) => toSum(review, reviews)),
    amounts: accepted.flatMap(toAmount),
    claims: accepted.flatMap(toClaim),
  };
}

function toCount({ id, proposal, fields }: ProposalReview): CountFact[] {
  if (proposal.kind !== 'COUNT') return [];
  const { printed, precision, segment } = proposal;
  const { value, category, count, year } = fields;
  const people = { value: Number(value), kind: count, category: category || null, period: year || null };
  return [{ id, printed, precision, segment, ...people, span: spanOf(proposal), note: '' } as CountFact];
}

function toAmount({ id, proposal, fields }: ProposalReview): AmountFact[] {
  if (!isAmount(proposal)) return [];
  const { printed, precision } = proposal;
  return [
    {
      id,
      measure: amountMeasures[proposal.kind],
      printed,
      precision,
      value: Number(fields.value?.replace(',', '.')),
      period: fields.year || null,
      span: spanOf(proposal),
      note: proposal.kind === 'BUDGET' && proposal.per !== null ? spanNotes[proposal.per] : '',
    },
  ];
}

function isAmount(proposal: FactProposal): proposal is Extract<FactProposal, { kind: keyof typeof amountMeasures }> {
  return Object.hasOwn(amountMeasures, proposal.kind);
}

/** A sum names its counts by where they are printed. */
function toSum({ id, proposal }: ProposalReview, reviews: readonly ProposalReview[]): SumFact[] {
  if (proposal.kind !== 'SUM') return [];
  const total = countAt(proposal.span, proposal.total, reviews);
  const parts = proposal.partSpans.map((span, index) => countAt(span, proposal.parts[index], reviews));
  if (total === undefined || parts.includes(undefined)) return [];
  return [{ id, total, parts: parts as string[], span: spanOf(proposal) }];
}

function countAt(span: Span, value: number | undefined, reviews: readonly ProposalReview[]): string | undefined {
  const counts = reviews.filter(({ proposal }) => proposal.kind === 'COUNT' && proposal.value === value);
  return counts.find(({ proposal }) => proposal.mentions.some((mention) => overlap(mention, span)))?.id;
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function toClaim({ id, proposal, fields }: ProposalReview): ClaimFact[] {
  if (proposal.kind !== 'CLAIM') return [];
  const { claim: kind, scope, metric, claimant, rank } = fields;
  const words = { kind, scope, metric, claimant } as Pick<ClaimFact, 'kind' | 'scope' | 'metric' | 'claimant'>;
  return [{ id, ...words, rank: rank === undefined || rank === '' ? null : Number(rank), span: spanOf(proposal) }];
}

function uniqueTexts<Word extends string>(reviews: readonly ProposalReview[], field: 'funding' | 'benefit'): Word[] {
  return [...new Set(reviews.flatMap(({ fields }) => fields[field] ?? []))] as Word[];
}

function spanOf({ span, words }: FactProposal): PrintedSpan {
  const kept = words.slice(0, longestWords);
  return { start: span.start, end: span.start + kept.length, words: kept };
}
