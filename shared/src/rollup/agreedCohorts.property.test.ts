import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CohortFacts, CountableCohort, DatedHeadcount } from '../coverage/index.ts';
import { arbitraryVillages } from '../testing/arbitraryVillages.ts';
import { gatherAlike } from './gatherAlike.ts';
import { rollUp } from './rollUp.ts';
import { takeovers } from './takeovers.ts';

/** The same cohort, its head counts all stating what the first one does. */
function agreeing(cohort: CohortFacts): CohortFacts {
  const people = cohort.headcounts[0]?.value ?? 0;
  return { ...cohort, headcounts: cohort.headcounts.map((figure) => ({ ...figure, value: people })) };
}

/** Cohorts of which all head counts agree, without their figures: those that tell the same have one list. */
function withoutFigures(cohorts: readonly CohortFacts[]): CountableCohort[] {
  const lists = new Map<string, readonly DatedHeadcount[]>();
  return cohorts.map(({ headcounts, partSince, ...cohort }) => {
    const [first] = headcounts;
    if (first === undefined || headcounts.some(({ value }) => value !== first.value))
      return { ...cohort, headcounts, partSince };
    const dated = headcounts.map(({ standing, knownFrom, periodFrom, periodTo }) => ({
      standing,
      knownFrom,
      periodFrom,
      periodTo,
    }));
    const key = JSON.stringify(dated);
    const list = lists.get(key) ?? dated;
    lists.set(key, list);
    return { ...cohort, people: first.value, headcounts: list };
  });
}

/** In what cohorts of one list may differ here and there. */
const differences: fc.Arbitrary<Partial<CohortFacts>> = fc.constantFrom<Partial<CohortFacts>[]>(
  ...Array.from({ length: 20 }, () => ({})),
  { startsOn: '2024-02' },
  { startsOn: null },
  { endsOn: '2024-06' },
  { confirmedThrough: '2026-02' },
  { category: 'FISHERS' },
  { segment: 'JAKON' },
  { status: 'PLANNED' },
  { programId: 'program-2' },
  { renews: [] },
  { contains: [] },
);

it('cohorts whose head counts agree are counted together as they are figure by figure', () => {
  let gathered = 0;
  fc.assert(
    fc.property(
      arbitraryVillages,
      fc.array(differences, { minLength: 1, maxLength: 40, size: 'max' }),
      (places, differing) => {
        for (const { code, cohorts } of places) {
          const facts = cohorts.map((cohort, index) => {
            const differs = { ...cohort, ...differing[index % differing.length] };
            return cohort.headcounts.length % 3 === 2 ? differs : agreeing(differs);
          });
          const countable = withoutFigures(facts);
          gathered += countable.length - gatherAlike(countable, takeovers(countable)).length;
          expect(rollUp(code, countable)).toEqual(rollUp(code, facts));
        }
      },
    ),
    { numRuns: 2000 },
  );
  expect(gathered).toBeGreaterThan(500);
});
