import { describe, expect, it } from 'vitest';
import type { PlaceFacts } from '../coverage/index.ts';
import { claimOf } from '../testing/claim.ts';
import { place, placeOf } from '../testing/facts.ts';
import { checkClaim } from './checkClaim.ts';
import type { Claim } from './claim.ts';
import { claimClocks } from './claimClocks.ts';
import { reasonText } from './reasonText.ts';

const field = (...values: (number | null)[]): PlaceFacts[] =>
  values.map((value, index) => {
    const code = `350${index + 1}`;
    return value === null ? place({ code }) : placeOf(code, value);
  });

const reasons = (facts: Partial<Claim>, places: PlaceFacts[], knownAt?: string) => {
  const claim = claimOf(facts);
  const check = checkClaim(claim, { ...claimClocks(claim), ...(knownAt === undefined ? {} : { knownAt }) }, places);
  return (['EN', 'ID'] as const).map((language) => reasonText(claim, check, language, (code) => `Place ${code}`));
};

describe('a reason names the day, the measure, who was ahead and how much is known', () => {
  it('of a claim nobody is known to stand against', () => {
    expect(reasons({}, field(100, 90, null))).toEqual([
      'On 12 Sep 2023, by what was known that day, no other place exceeded 100 people (protected workers). Figures are known for 1 of 2 other places; for 1 there are none.',
      'Pada 12 Sep 2023, menurut yang diketahui hari itu, tidak ada daerah lain yang melampaui 100 orang (pekerja terlindungi). Angka diketahui untuk 1 dari 2 daerah lain; 1 belum ada.',
    ]);
  });

  it('of one that a later figure speaks against, over the cohorts it is about', () => {
    const [english, indonesian] = reasons({ filter: { funding: ['APBD'] } }, field(100, 110, 90), '2024-12-31');
    expect(english).toBe(
      'On 12 Sep 2023, by what was known on 31 Dec 2024, 1 other place exceeded 100 people (protected workers, Local budget (APBD)): Place 3502 (110 people). The figures of all 2 other places are known.',
    );
    expect(indonesian).toContain(
      '1 daerah lain melampaui 100 orang (pekerja terlindungi, APBD): Place 3502 (110 orang).',
    );
  });

  it.each([
    ['the lowest', { direction: 'LOWEST' as const }, field(100, 90), '1 other place was below 100 people'],
    ['a rank that is too low', { kind: 'RANK_N' as const, rank: 3 }, field(100, 110, 90), 'It ranks higher than 3.'],
    ['the same value', {}, field(100, 100), 'Place 3502 had the same: 100 people'],
    ['no figure of its own', {}, field(null, 90), 'no figure of the place itself counted by that measure'],
    ['another measure', { metric: 'COVERAGE_RATE' as const }, field(100, 90), 'divide by different numbers'],
    ['no number', { kind: 'AMONG_FIRST' as const }, field(100, 90, 80, 70), 'it is read as the first 1 of 4'],
  ])('%s', (_case, facts, places, part) => {
    expect(reasons(facts, places)[0]).toContain(part);
  });

  it('a rank that must be higher has no counterexample: nobody ahead speaks against it', () => {
    const claim = claimOf({ kind: 'RANK_N', rank: 4 });
    const check = checkClaim(claim, claimClocks(claim), field(100, 110, 90, 80));
    expect([check.verdict, check.counterexamples]).toEqual(['NOT_SUPPORTED', []]);
  });
});
