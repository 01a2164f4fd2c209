import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageOf, coverageOfAll, defaultOn, yearsOfCoverage } from '../coverage/index.ts';
import type { Clocks, CohortFilter, Coverage, CountedPlace, PlaceFacts } from '../coverage/index.ts';
import { endOfTime } from '../period/index.ts';
import type { Evidence, Quantity } from '../quantity/index.ts';
import { rankPlaces, rankedMetrics } from '../ranking/index.ts';
import type { Ranking } from '../ranking/index.ts';
import { arbitraryClocks, arbitraryDay, arbitraryFilter } from '../testing/arbitraryPlaces.ts';
import { arbitraryVillages } from '../testing/arbitraryVillages.ts';
import { reasonsOf } from '../testing/tableOf.ts';
import { isVulnerable, wordsOf } from '../vocabulary/index.ts';
import { figuresBehind } from './figuresBehind.ts';
import { outlineOf } from './outlineOf.ts';
import { rollUp } from './rollUp.ts';

const runs = { numRuns: 300 };

const rolledUp = (place: PlaceFacts): CountedPlace => ({ ...place, cohorts: rollUp(place.code, place.cohorts) });

/** Evidence as the ids of the published figures behind it, which say nothing by their order. */
function settle(places: readonly PlaceFacts[]) {
  const cohorts = places.flatMap((place) => place.cohorts);
  const read = {
    cohortsOn: (code: string) => places.find((place) => place.code === code)?.cohorts ?? [],
    headcountsOf: (id: string) => cohorts.find((cohort) => cohort.id === id)?.headcounts ?? [],
  };
  const idsOf = (figures: readonly Evidence[]) =>
    figuresBehind(figures, read)
      .map(({ id }) => id)
      .toSorted();
  const ofQuantity = (quantity: Quantity) => ({
    ...quantity,
    missing: quantity.missing,
    figures: idsOf(quantity.figures),
  });
  return {
    coverage: ({ protectedWorkers, vulnerableWorkers, shareOfEmployed, byCategory, byFunding, ...rest }: Coverage) => ({
      ...rest,
      quantities: [protectedWorkers, vulnerableWorkers, shareOfEmployed].map(ofQuantity),
      byCategory: byCategory.map(({ category, workers }) => [category, ofQuantity(workers)]),
      byFunding: byFunding.map(({ funding, workers }) => [funding, ofQuantity(workers)]),
    }),
    ranking: ({ rows, resolution, ...ranking }: Ranking) => ({
      ...ranking,
      excluded: reasonsOf(ranking),
      resolution: resolution(),
      rows: rows.map(({ moved, uncertainty, conflict, ...row }) => ({
        ...row,
        moved: moved(),
        uncertainty: uncertainty(),
        conflict: conflict(),
        quantity: ofQuantity(row.quantity),
        components: row.components.map((score) => ({ ...score, quantity: ofQuantity(score.quantity) })),
      })),
    }),
  };
}

const filters: readonly CohortFilter[] = [
  () => true,
  ({ category }) => isVulnerable(category),
  ({ funding }) => funding.includes('APBD'),
  ({ segment, programId }) => segment === 'BPU' && programId === 'program-1',
];

describe('cohorts counted together', () => {
  it.each(wordsOf(rankedMetrics))('are ranked by %s as they are one by one', (metric) => {
    fc.assert(
      fc.property(arbitraryVillages, arbitraryClocks, arbitraryFilter, (places, clocks, filter) => {
        const question = { metric, filter, ...clocks };
        const { ranking } = settle(places);
        expect(ranking(rankPlaces(places.map(rolledUp), question))).toEqual(ranking(rankPlaces(places, question)));
      }),
      runs,
    );
  });

  it('cover whom they cover one by one, under every filter', () => {
    fc.assert(
      fc.property(arbitraryVillages, arbitraryClocks, (places, clocks) => {
        const { coverage } = settle(places);
        for (const at of [clocks, { ...clocks, knownAt: endOfTime }] satisfies Clocks[]) {
          expect(coverage(coverageOfAll(places.map(rolledUp), at))).toEqual(coverage(coverageOfAll(places, at)));
          for (const place of places)
            for (const filter of filters)
              expect(coverage(coverageOf(rolledUp(place), at, filter))).toEqual(
                coverage(coverageOf(place, at, filter)),
              );
        }
      }),
      runs,
    );
  });

  it('have their years, in outline too', () => {
    fc.assert(
      fc.property(arbitraryVillages, arbitraryDay, (places, knownAt) => {
        const rollups = places.map((place) => rollUp(place.code, place.cohorts));
        const outlines = rollups.map(outlineOf);
        const years = yearsOfCoverage(places, knownAt);
        expect(yearsOfCoverage(places.map(rolledUp), knownAt)).toEqual(years);
        expect(yearsOfCoverage(outlines, knownAt)).toEqual(years);
        const on = defaultOn(places, knownAt);
        expect(defaultOn(places.map(rolledUp), knownAt)).toBe(on);
        expect(defaultOn(outlines, knownAt)).toBe(on);
      }),
      runs,
    );
  });
});
