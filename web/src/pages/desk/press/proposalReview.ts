import type { ClaimantRole, PressProposal, ProposalKind } from '@pionir/shared';

/** What an officer has said of a proposal. */
export type Decision = 'OPEN' | 'ACCEPTED' | 'REJECTED';

/** The parts of a proposal that can be corrected, as texts. */
export type CorrectedField =
  | 'value'
  | 'category'
  | 'count'
  | 'year'
  | 'funding'
  | 'benefit'
  | 'claim'
  | 'metric'
  | 'scope'
  | 'rank'
  | 'claimant';
export type Corrections = Readonly<Partial<Record<CorrectedField, string>>>;

/** Proposals that are taken one by one; the place and the date stand with the document. */
export type FactProposal = Exclude<PressProposal, { readonly kind: 'REGENCY' | 'DATE' }>;

export interface ProposalReview {
  readonly id: string;
  readonly proposal: FactProposal;
  readonly decision: Decision;
  /** What it says, corrected or as it was read. */
  readonly fields: Corrections;
}

export function toReviews(proposals: readonly PressProposal[]): ProposalReview[] {
  return proposals
    .filter((proposal) => proposal.kind !== 'REGENCY' && proposal.kind !== 'DATE')
    .map((proposal, index) => ({
      id: `proposal-${index + 1}`,
      proposal,
      decision: 'OPEN',
      fields: readFields(proposal),
    }));
}

/** Accepts what has not been decided and has nothing wrong with it. */
export function acceptOpen(reviews: readonly ProposalReview[]): ProposalReview[] {
  return reviews.map((review) =>
    review.decision === 'OPEN' && faultyFields(review).length === 0 ? { ...review, decision: 'ACCEPTED' } : review,
  );
}

/** The fields that do not hold what they must. */
export function faultyFields({ proposal: { kind }, fields }: ProposalReview): CorrectedField[] {
  return (Object.keys(fields) as CorrectedField[]).filter((field) => !isSound(kind, field, fields));
}

function isSound(kind: ProposalKind, field: CorrectedField, fields: Corrections): boolean {
  const text = fields[field] ?? '';
  if (field === 'value') return (kind === 'RATE' || kind === 'MONTHS' ? /^\d+([.,]\d+)?$/ : /^\d+$/).test(text);
  if (field === 'year') return text === '' || /^(19|20)\d\d$/.test(text);
  if (field === 'rank') return text === '' ? fields.claim !== 'RANK_N' : /^[1-9]\d{0,2}$/.test(text);
  if (field === 'category') return text !== '' || fields.count === 'TOTAL';
  return text !== '';
}

function readFields(proposal: FactProposal): Corrections {
  const year = (found: number | null) => (found === null ? '' : String(found));
  switch (proposal.kind) {
    case 'COUNT': {
      const { value, category, count } = proposal;
      return { value: String(value), category: category ?? '', count, year: year(proposal.year) };
    }
    case 'BUDGET':
      return { value: String(proposal.value), year: year(proposal.year) };
    case 'FUNDING':
      return { funding: proposal.funding };
    case 'BENEFIT':
      return { benefit: proposal.benefit };
    case 'CLAIM': {
      const { claim, metric, scope, rank } = proposal;
      const claimant: ClaimantRole = 'DOCUMENT';
      return { claim, metric, scope, rank: rank === null ? '' : String(rank), claimant };
    }
    case 'SUM':
      return {};
    default:
      return { value: String(proposal.value) };
  }
}
