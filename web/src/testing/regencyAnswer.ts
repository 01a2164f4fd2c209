import type { RegencyAnswer } from '../graphql/types.ts';
import { quantity } from './answers.ts';

/** A regency's answer with nothing in it but what a test puts there. */
export function regency(changes: Partial<RegencyAnswer> = {}): RegencyAnswer {
  return {
    code: '3504',
    kemendagriCode: '35.04',
    name: 'Kabupaten Tulungagung',
    kind: 'KABUPATEN',
    branchOffice: null,
    province: { name: 'Jawa Timur' },
    coverage: {
      on: '2023-09-12',
      knownAt: '2023-09-12',
      protectedWorkers: quantity(46_731),
      vulnerableWorkers: quantity(27_500),
      shareOfEmployed: quantity(null, { unit: 'percent', missing: 'NO_DENOMINATOR' }),
      cohorts: [],
    },
    coverageHistory: [],
    VULNERABLE_WORKERS: null,
    PROTECTED_WORKERS: null,
    SHARE_OF_EMPLOYED: null,
    GROWTH: null,
    EARLIEST_START: null,
    CATEGORY_BREADTH: null,
    MONTHS_FUNDED: null,
    PIONEER_INDEX: null,
    WHY_VULNERABLE_WORKERS: { missing: 'NOT_PUBLISHED' },
    WHY_PROTECTED_WORKERS: { missing: 'NOT_PUBLISHED' },
    WHY_SHARE_OF_EMPLOYED: { missing: 'NOT_PUBLISHED' },
    WHY_GROWTH: { missing: 'NOT_PUBLISHED' },
    WHY_EARLIEST_START: { missing: 'NOT_PUBLISHED' },
    WHY_CATEGORY_BREADTH: { missing: 'NOT_PUBLISHED' },
    WHY_MONTHS_FUNDED: { missing: 'NOT_PUBLISHED' },
    WHY_PIONEER_INDEX: { missing: 'TOO_FEW_COMPONENTS' },
    publishedRates: [],
    programs: { nodes: [] },
    figures: { nodes: [] },
    claims: { nodes: [] },
    totals: { nodes: [] },
    conflicts: [],
    sources: { nodes: [] },
    ...changes,
  };
}
