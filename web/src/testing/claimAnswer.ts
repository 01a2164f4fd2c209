import type { CheckEvidence, ClaimAnswer } from '../graphql/types.ts';
import { figure, quantity } from './answers.ts';

/** A check of a claim with nothing in it but what a test puts there. */
export function check(changes: Partial<CheckEvidence> = {}): CheckEvidence {
  return {
    verdict: 'CONSISTENT',
    untestable: null,
    on: '2023-09-12',
    knownAt: '2023-09-12',
    rivals: 37,
    rivalsWithFigures: 12,
    reason: 'Alasannya.',
    own: quantity(27_500),
    counterexamples: [],
    ranking: { metric: 'VULNERABLE_WORKERS', on: '2023-09-12', knownAt: '2023-09-12' },
    years: [],
    ...changes,
  };
}

export function claim(changes: Partial<ClaimAnswer> = {}): ClaimAnswer {
  return {
    slug: '3504-largest-2023',
    claimant: 'kepala kantor wilayah BPJS Ketenagakerjaan',
    claimedOn: '2023-09-12',
    kind: 'SOLE_FIRST',
    scope: 'EAST_JAVA',
    statement: 'Terbesar di Jawa Timur.',
    note: null,
    filter: { category: [], funding: [], segment: [] },
    regency: { code: '3504', name: 'Kabupaten Tulungagung' },
    province: { name: 'Jawa Timur' },
    source: figure().source,
    atClaim: check(),
    today: check({ knownAt: '2026-11-21' }),
    ...changes,
  };
}

/** A check of what no figures can test. */
export function untestable(part: CheckEvidence['untestable']): CheckEvidence {
  return check({
    verdict: 'UNTESTABLE',
    untestable: part,
    own: null,
    rivals: null,
    rivalsWithFigures: null,
    ranking: null,
  });
}
