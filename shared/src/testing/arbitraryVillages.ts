import fc from 'fast-check';
import type { CohortFacts, PlaceFacts } from '../coverage/index.ts';
import { arbitraryPlaces } from './arbitraryPlaces.ts';

/*
 * Random regencies whose cohorts come in lists, as those of many villages in one
 * document do: the same again under other ids, with other numbers of people, and
 * here and there published on another day or withdrawn.
 */

interface Village {
  readonly more: number;
  readonly knownFrom: string | null;
  readonly isWithdrawn: boolean;
}

const villages: fc.Arbitrary<Village> = fc.record({
  more: fc.constantFrom(0, 1, 1, 7, 500),
  knownFrom: fc.constantFrom(null, null, null, '2023-06-30', '2024-12-31'),
  isWithdrawn: fc.constantFrom(false, false, false, true),
});

/** Up to eight regencies, each with its cohorts in up to four villages. */
export const arbitraryVillages: fc.Arbitrary<PlaceFacts[]> = fc
  .tuple(arbitraryPlaces, fc.array(villages, { minLength: 1, maxLength: 4, size: 'max' }))
  .map(([places, all]) =>
    places.map((place) => ({
      ...place,
      cohorts: all
        .flatMap((village, index) => place.cohorts.map((cohort) => inVillage(cohort, village, index)))
        .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    })),
  );

function inVillage(cohort: CohortFacts, { more, knownFrom, isWithdrawn }: Village, index: number): CohortFacts {
  const named = (id: string) => `${id}-${index}`;
  return {
    ...cohort,
    id: named(cohort.id),
    renews: cohort.renews.map(named),
    contains: cohort.contains.map(named),
    headcounts: cohort.headcounts.map((figure, position) => ({
      ...figure,
      id: named(figure.id),
      subjectId: named(cohort.id),
      value: figure.value + more,
      knownFrom: position === 0 ? (knownFrom ?? figure.knownFrom) : figure.knownFrom,
      standing: position === 0 && isWithdrawn ? 'DEPRECATED' : figure.standing,
    })),
    partSince: Object.fromEntries(Object.entries(cohort.partSince).map(([id, day]) => [named(id), day])),
  };
}
