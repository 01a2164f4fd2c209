import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageOf } from '../coverage/index.ts';
import type { PlaceFacts } from '../coverage/index.ts';
import { measureBy } from '../metrics/index.ts';
import { isKnown, publishedAmong } from '../quantity/index.ts';
import type { Quantity } from '../quantity/index.ts';
import { arbitraryClocks, arbitraryFilter, arbitraryPlaces } from '../testing/arbitraryPlaces.ts';
import { reasonsOf, tableOf } from '../testing/tableOf.ts';
import { wordsOf } from '../vocabulary/index.ts';
import { rankedMetrics } from './rankedMetrics.ts';
import { rankPlaces } from './rankPlaces.ts';
import type { Ranking } from './rankPlaces.ts';

const questions = fc.record({
  places: arbitraryPlaces,
  clocks: arbitraryClocks,
  filter: fc.oneof(fc.constant({}), arbitraryFilter),
  metric: fc.constantFrom(...wordsOf(rankedMetrics)),
});

/** Asks the question of the places and hands the ranking on. */
function forEveryRanking(check: (ranking: Ranking, places: readonly PlaceFacts[]) => void): void {
  fc.assert(
    fc.property(questions, ({ places, clocks, filter, metric }) => {
      check(rankPlaces(places, { ...clocks, metric, filter }), places);
    }),
    { numRuns: 500 },
  );
}

describe('in any ranking', () => {
  it('ranks are one more than the number of places strictly better', () => {
    forEveryRanking(({ rows, direction }) => {
      for (const row of rows) {
        const better = rows.filter(({ value }) =>
          direction === 'HIGHER_RANKS_FIRST' ? value > row.value : value < row.value,
        );
        expect(row.rank).toBe(better.length + 1);
      }
    });
  });

  it('equal values share a rank and are marked tied; others are not', () => {
    forEveryRanking(({ rows }) => {
      for (const row of rows) {
        const equal = rows.filter(({ value }) => value === row.value);
        expect(new Set(equal.map(({ rank }) => rank)).size).toBe(1);
        expect(row.tied).toBe(equal.length > 1);
      }
    });
  });

  it('each place of the scope is either ranked or excluded, never both, and no other place is', () => {
    forEveryRanking(({ rows, excluded, filter }, places) => {
      const scope = places.filter(({ kind }) => filter.kind === undefined || kind === filter.kind);
      expect([...rows, ...excluded].map(({ code }) => code).toSorted()).toEqual(scope.map(({ code }) => code));
    });
  });

  it('half of the places are at or above the median, half at or below', () => {
    forEveryRanking(({ rows, median }) => {
      expect(median === null).toBe(rows.length === 0);
      if (median === null) return;
      expect(rows.filter(({ value }) => value >= median).length).toBeGreaterThanOrEqual(rows.length / 2);
      expect(rows.filter(({ value }) => value <= median).length).toBeGreaterThanOrEqual(rows.length / 2);
    });
  });

  it('every value is finite, and rests on figures of its own that were known by then', () => {
    forEveryRanking(({ rows, knownAt }) => {
      for (const { value, quantity } of rows) {
        expect(Number.isFinite(value)).toBe(true);
        expect(quantity.value).toBe(value);
        expect(quantity.figures.length).toBeGreaterThan(0);
        const figures = publishedAmong(quantity.figures);
        const evidence = [...figures, ...quantity.indicators];
        expect(evidence.filter(({ knownFrom }) => knownFrom > knownAt)).toEqual([]);
        expect(figures.filter(({ standing }) => standing === 'DEPRECATED')).toEqual([]);
      }
    });
  });
});

describe('shuffling', () => {
  const shuffled = <Item>(items: readonly Item[]) =>
    fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
  const shuffledPlace = (place: PlaceFacts): fc.Arbitrary<PlaceFacts> =>
    fc.record({
      code: fc.constant(place.code),
      kind: fc.constant(place.kind),
      cohorts: fc
        .tuple(...place.cohorts.map((each) => shuffled(each.headcounts).map((headcounts) => ({ ...each, headcounts }))))
        .chain(shuffled),
      monthsFunded: shuffled(place.monthsFunded),
      employed: shuffled(place.employed),
    });
  const shuffledQuestions = questions.chain((question) =>
    fc.record({
      question: fc.constant(question),
      places: fc.tuple(...question.places.map(shuffledPlace)).chain(shuffled),
    }),
  );

  it('of places, cohorts and figures changes no ranking', () => {
    fc.assert(
      fc.property(shuffledQuestions, ({ question: { clocks, filter, metric, places: inOrder }, places }) => {
        const asked = { ...clocks, metric, filter };
        const shuffledRanking = rankPlaces(places, asked);
        const ranking = rankPlaces(inOrder, asked);
        expect(tableOf(shuffledRanking)).toEqual(tableOf(ranking));
        expect(reasonsOf(shuffledRanking)).toEqual(reasonsOf(ranking));
      }),
      { numRuns: 500 },
    );
  });
});

describe('any quantity', () => {
  /** Every quantity there is of the places on the two days. */
  function forEveryPlace(
    check: (coverage: ReturnType<typeof coverageOf>, quantities: readonly Quantity[]) => void,
  ): void {
    fc.assert(
      fc.property(arbitraryPlaces, arbitraryClocks, (places, clocks) => {
        for (const place of places) {
          const coverage = coverageOf(place, clocks);
          const measured = Object.values(measureBy).map((measure) => measure(place, clocks, () => true));
          check(coverage, [
            coverage.protectedWorkers,
            coverage.vulnerableWorkers,
            coverage.shareOfEmployed,
            ...measured,
          ]);
        }
      }),
      { numRuns: 300 },
    );
  }

  it('has a value or a reason, never both, never neither; a gap is never a zero', () => {
    forEveryPlace((_coverage, quantities) => {
      for (const { value, missing } of quantities) {
        expect([typeof value, typeof missing]).toEqual(missing === null ? ['number', 'object'] : ['object', 'string']);
        expect(value === null).toBe(missing !== null);
      }
    });
  });

  it('without a value has no evidence to show', () => {
    forEveryPlace((_coverage, quantities) => {
      for (const quantity of quantities.filter((each) => !isKnown(each))) {
        expect(quantity).toMatchObject({ numerator: null, denominator: null, figures: [], indicators: [] });
      }
    });
  });

  it('of vulnerable workers is at most that of the protected; who has no protected has no vulnerable', () => {
    forEveryPlace(({ protectedWorkers, vulnerableWorkers }) => {
      const isWithin = isKnown(protectedWorkers) && (vulnerableWorkers.value ?? 0) <= protectedWorkers.value;
      expect(isWithin || !isKnown(vulnerableWorkers)).toBe(true);
    });
  });

  it('of the categories adds up to the protected', () => {
    forEveryPlace(({ protectedWorkers, byCategory }) => {
      const people = byCategory.map(({ workers }) => workers.value as number);
      const sum = people.length > 0 ? people.reduce((total, value) => total + value) : null;
      expect(sum).toBe(protectedWorkers.value);
    });
  });
});
