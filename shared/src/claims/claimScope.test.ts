import { describe, expect, it } from 'vitest';
import { claimOf } from '../testing/claim.ts';
import { codesInScope } from './claimScope.ts';

const places = (...offices: (string | null)[]) =>
  offices.map((branchOffice, index) => ({ code: `350${index + 1}`, provinceCode: '35', branchOffice }));

describe('a claim compares', () => {
  it.each([
    ['all of the province', 'EAST_JAVA', ['A', 'B', null], ['3501', '3502', '3503']],
    ['those of its branch office', 'BRANCH_AREA', ['A', 'B', 'A'], ['3501', '3503']],
    ['those that share one of several', 'BRANCH_AREA', ['A', 'B;A', 'B'], ['3501', '3502']],
    ['nobody where an office is not known', 'BRANCH_AREA', ['A', 'A', null], []],
    ['nobody in a country the data does not hold', 'INDONESIA', ['A', 'A'], []],
  ] as const)('%s', (_case, scope, offices, codes) => {
    expect(codesInScope(claimOf({ scope }), places(...offices))).toEqual(codes);
  });

  it('nobody where it is about the province itself', () => {
    expect(codesInScope(claimOf({ regencyCode: null }), places('A'))).toEqual([]);
  });
});
