import type { ClaimDirection, ClaimKind } from '../vocabulary/index.ts';
import { claimantRoles } from './claimantRoles.ts';
import { claimStatement } from './claimStatement.ts';
import type { ClaimFact, DocumentFacts } from './documentFacts.ts';
import { yearText } from './dateTexts.ts';
import type { DraftLedger } from './DraftLedger.ts';

const claimSlugs: Readonly<Record<ClaimKind, string>> = {
  SOLE_FIRST: 'largest',
  AMONG_FIRST: 'among-first',
  RANK_N: 'rank',
  RISING: 'rising',
  FIRST_EVER: 'first',
  AWARD: 'award',
};

/** Adds what the document claims of the place, to be held against the figures of its day. */
export function addClaims(facts: DocumentFacts, sourceId: string, ledger: DraftLedger): void {
  const { place, document } = facts;
  const year = yearText(document.publishedOn);
  for (const claim of facts.claims) {
    const { kind, scope, metric, span } = claim;
    const role = claimantRoles[claim.claimant];
    ledger.add(
      'claims',
      {
        claim_id: ledger.newClaimId(`${place.code}-${claimSlugs[kind]}-${year ?? 'nd'}`),
        regency_code: place.code,
        source_id: sourceId,
        claimant: role.en,
        claimant_id: role.id,
        claimed_on: document.publishedOn ?? '',
        scope,
        metric,
        period: year ?? '',
        direction: directionOf(claim),
        kind,
        rank: rankOf(claim),
        statement_id: claimStatement(place.name, claim, 'ID'),
        statement_en: claimStatement(place.name, claim, 'EN'),
      },
      span,
    );
  }
}

function directionOf({ kind, metric }: ClaimFact): ClaimDirection | '' {
  if (kind === 'AWARD') return '';
  if (kind === 'RISING') return 'INCREASING';
  return metric === 'FIRST_TO_START' || kind === 'FIRST_EVER' ? 'EARLIEST' : 'HIGHEST';
}

function rankOf({ kind, rank }: ClaimFact): string {
  if (rank !== null) return String(rank);
  return kind === 'SOLE_FIRST' ? '1' : '';
}
