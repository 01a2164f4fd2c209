import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlaceFacts } from '../coverage/index.ts';
import { arbitraryDay, arbitraryFilter, arbitraryLaterFacts, arbitraryPlaces } from '../testing/arbitraryPlaces.ts';
import { claimOf } from '../testing/claim.ts';
import { place, placeOf } from '../testing/facts.ts';
import { claimDirections, claimKinds, claimMetrics, languages, wordsOf } from '../vocabulary/index.ts';
import { checkClaim } from './checkClaim.ts';
import type { Claim } from './claim.ts';
import { claimClocks } from './claimClocks.ts';
import { reasonText } from './reasonText.ts';

const arbitraryClaim: fc.Arbitrary<Claim> = fc
  .record({
    kind: fc.constantFrom(...wordsOf(claimKinds)),
    metric: fc.constantFrom(...wordsOf(claimMetrics)),
    direction: fc.option(fc.constantFrom(...wordsOf(claimDirections))),
    rank: fc.option(fc.integer({ min: 1, max: 6 })),
    claimedOn: arbitraryDay,
    period: fc.option(arbitraryDay.map((day) => ({ first: day.slice(0, 4), last: day.slice(0, 4) }))),
    filter: fc.oneof(
      fc.constant({}),
      arbitraryFilter.map(({ category, funding }) => ({ category, funding })),
    ),
  })
  .map((facts) => claimOf({ ...facts, knownFrom: facts.claimedOn }));

/** All that a check says but the reasons why values are missing, which may look past the day of knowledge. */
function saying(claim: Claim, places: readonly PlaceFacts[]) {
  const check = checkClaim(claim, claimClocks(claim), places);
  return {
    verdict: check.verdict,
    untestable: check.untestable,
    rivals: check.rivals,
    known: check.rivalsWithFigures,
    ahead: check.ahead.map(({ code, value }) => [code, value]),
    against: check.counterexamples.map(({ code, value }) => [code, value]),
    years: check.years.map(({ year, quantity }) => [year, quantity.value]),
    reasons: wordsOf(languages).map((language) => reasonText(claim, check, language, (code) => code)),
  };
}

/** The same worlds in every run. */
const seed = 20_261_121;

/** Places with these values, the first that of the claim; null for one without figures. */
const toPlaces = (values: readonly (number | null)[]) =>
  values.map((value, index) => {
    const code = `350${index + 1}`;
    return value === null ? place({ code }) : placeOf(code, value);
  });

/** Worlds in which every place has its figure: random ones seldom leave a claim without a gap. */
const completeWorlds = fc.array(fc.constantFrom(10, 20, 30), { minLength: 2, maxLength: 5 }).map(toPlaces);

describe('of any claim in any world', () => {
  it('what is known later changes nothing at the claim: verdict, counterexamples, counts or sentences', () => {
    const told = fc.oneof(
      { arbitrary: fc.tuple(arbitraryClaim, arbitraryPlaces), weight: 9 },
      { arbitrary: fc.tuple(fc.constant(claimOf()), completeWorlds), weight: 1 },
    );
    const worlds = told.chain(([claim, places]) =>
      fc.record({
        claim: fc.constant(claim),
        places: fc.constant(places),
        later: arbitraryLaterFacts(claimClocks(claim).knownAt, { min: 4, max: 24 }),
      }),
    );
    const seen = new Set<string>();
    fc.assert(
      fc.property(worlds, ({ claim, places, later }) => {
        const afterwards = later.reduce<readonly PlaceFacts[]>((world, fact) => fact.insertInto(world), places);
        const before = saying(claim, places);
        seen.add(before.verdict);
        expect(saying(claim, afterwards)).toEqual(before);
      }),
      { numRuns: 2000, seed },
    );
    expect([...seen].toSorted()).toEqual(['CONSISTENT', 'NOT_SUPPORTED', 'SUPPORTED', 'TIED', 'UNTESTABLE']);
  });
});

describe('of any claim to a rank', () => {
  /** The place's own value and those of its rivals; null for one without figures. */
  const fields = fc.array(fc.option(fc.constantFrom(10, 20, 30), { freq: 4 }), { minLength: 2, maxLength: 5 });
  const claims = fc
    .record({
      kind: fc.constantFrom('SOLE_FIRST', 'FIRST_EVER', 'AMONG_FIRST', 'RANK_N'),
      rank: fc.option(fc.integer({ min: 1, max: 5 })),
      direction: fc.option(fc.constantFrom(...wordsOf(claimDirections))),
    })
    .map((facts) => claimOf(facts as Partial<Claim>));

  it('a rival without figures never leaves it SUPPORTED', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(claims, fields, (claim, values) => {
        const { verdict } = checkClaim(claim, claimClocks(claim), toPlaces(values));
        const isComplete = !values.includes(null);
        seen.add(`${verdict} ${isComplete}`);
        expect(verdict === 'SUPPORTED' && !isComplete).toBe(false);
      }),
      { numRuns: 2000, seed },
    );
    expect(seen).toContain('SUPPORTED true');
    expect(seen).toContain('CONSISTENT false');
  });

  it('NOT_SUPPORTED comes only with a rival named, or where too few can be ahead of it', () => {
    fc.assert(
      fc.property(claims, fields, (claim, values) => {
        const { verdict, counterexamples, readAsRank, ahead, rivals, rivalsWithFigures } = checkClaim(
          claim,
          claimClocks(claim),
          toPlaces(values),
        );
        const lowest = ahead.length + 1 + (rivals as number) - (rivalsWithFigures as number);
        const speaksAgainst = counterexamples.length > 0 || lowest < (readAsRank as number);
        expect(verdict !== 'NOT_SUPPORTED' || speaksAgainst).toBe(true);
      }),
      { numRuns: 2000, seed },
    );
  });
});
