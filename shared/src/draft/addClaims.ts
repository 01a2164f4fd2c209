import { claimKinds, claimMetrics, claimScopes } from '../vocabulary/index.ts';
import type { ClaimDirection, ClaimKind } from '../vocabulary/index.ts';
import { claimantRoles } from './claimantRoles.ts';
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
        statement_id: `${place.name}: ${claimKinds[kind].id.toLowerCase()}, ${claimMetrics[metric].id} (${claimScopes[scope].id}).`,
        statement_en: `${place.name}: ${claimKinds[kind].en.toLowerCase()}, ${claimMetrics[metric].en} (${claimScopes[scope].en}).`,
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
  return kind === 'SOLE_FIRST' || kind === 'RANK_N' ? '1' : '';
}
