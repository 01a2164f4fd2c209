import type { Claim } from '../claims/index.ts';

/** A claim for tests: of 12 September 2023, that 3501 has the most protected workers of East Java. */
export function claimOf(facts: Partial<Claim> = {}): Claim {
  return {
    id: 'largest',
    provinceCode: '35',
    regencyCode: '3501',
    sourceId: 'source',
    claimant: 'regent',
    claimantId: null,
    claimedOn: '2023-09-12',
    scope: 'EAST_JAVA',
    metric: 'PROTECTED_WORKERS',
    filter: {},
    period: { first: '2023', last: '2023' },
    direction: 'HIGHEST',
    kind: 'SOLE_FIRST',
    rank: null,
    statementId: null,
    statementEn: 'The largest.',
    note: null,
    noteId: null,
    withdrawnReason: null,
    knownFrom: '2023-09-12',
    ...facts,
  };
}
