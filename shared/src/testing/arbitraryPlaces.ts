import fc from 'fast-check';
import type { Clocks, CohortFacts, PlaceFacts } from '../coverage/index.ts';
import type { Day, PartialDate } from '../period/index.ts';
import type { Figure, Indicator } from '../quantity/index.ts';
import type { RankingFilter } from '../ranking/index.ts';
import { fundingSources, regencyKinds, segments, wordsOf, workerCategories } from '../vocabulary/index.ts';
import { employed, headcount, monthsFunded } from './facts.ts';

/*
 * Random regencies for property tests: few years, few values, so that ends,
 * take-overs, boxes in boxes and ties meet often. Relations name earlier cohorts
 * of the same place only, so that there are no rings.
 */

const lastYear = 2025;
const years = fc.integer({ min: 2022, max: lastYear });
const twoDigits = (max: number) => fc.integer({ min: 1, max }).map((value) => String(value).padStart(2, '0'));

export const arbitraryDay: fc.Arbitrary<Day> = fc
  .tuple(years, twoDigits(12), twoDigits(28))
  .map(([year, month, day]) => `${year}-${month}-${day}`);

const yearEnds = years.map((year) => `${year}-12-31`);

export const arbitraryClocks: fc.Arbitrary<Clocks> = fc.record({
  on: fc.oneof(arbitraryDay, yearEnds),
  knownAt: fc.oneof(arbitraryDay, yearEnds, fc.constant(`${lastYear}-06-30`)),
});

const partialDates: fc.Arbitrary<PartialDate> = fc
  .tuple(arbitraryDay, fc.constantFrom(4, 7, 10))
  .map(([day, length]) => day.slice(0, length));

const perhaps = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: null, freq: 2 });

const categories = fc.constantFrom(...wordsOf(workerCategories));
const funds = fc.uniqueArray(fc.constantFrom(...wordsOf(fundingSources)), { minLength: 1, maxLength: 2 });
const programIds = ['program-1', 'program-2'];

/** What is random of a figure; its subject and its id are given by where it stands. */
const figureFacts = fc.record({
  periodFrom: perhaps(partialDates),
  periodTo: perhaps(partialDates),
  standing: fc.constantFrom('NORMAL', 'NORMAL', 'PREFERRED', 'DEPRECATED'),
  knownFrom: arbitraryDay,
});
const people = fc.constantFrom(0, 10, 20, 20, 50, 100, 1_000);
const headcounts = fc.tuple(people, figureFacts).map(([value, facts]) => headcount(value, facts));
const months = fc
  .tuple(fc.constantFrom(1, 4, 6, 12), figureFacts, fc.constantFrom(...programIds))
  .map(([value, facts, subjectId]) => monthsFunded(value, { ...facts, subjectId }));
const indicators = fc
  .tuple(years, fc.constantFrom(500, 1_000, 2_000), arbitraryDay)
  .map(([year, value, knownFrom]) => employed(year, value, { knownFrom }));

/** A cohort that names others by their place in the list; `relate` makes ids of them. */
const loneCohorts = fc.record({
  category: categories,
  segment: fc.constantFrom(...wordsOf(segments)),
  funding: funds,
  programId: fc.constantFrom(...programIds),
  status: fc.constantFrom('ENROLLED', 'ENROLLED', 'ENROLLED', 'PLANNED'),
  startsOn: fc.option(partialDates, { nil: null, freq: 20 }),
  endsOn: perhaps(partialDates),
  confirmedThrough: perhaps(partialDates),
  headcounts: fc.array(headcounts, { maxLength: 3, size: 'max' }),
  parts: fc.array(fc.tuple(fc.nat(2), arbitraryDay), { maxLength: 1 }),
  renews: fc.array(fc.nat(20), { maxLength: 1 }),
  contains: fc.array(fc.nat(20), { maxLength: 2 }),
});
type LoneCohort = typeof loneCohorts extends fc.Arbitrary<infer Value> ? Value : never;

function relate({ parts, ...lone }: LoneCohort, id: string, earlier: readonly string[]): CohortFacts {
  const idsOf = (indexes: readonly number[]) => indexes.flatMap((index) => earlier[index] ?? []);
  return {
    ...lone,
    id,
    headcounts: withIds(lone.headcounts, id, id),
    partSince: Object.fromEntries(parts.map(([index, day]) => [`${id}-${index}`, day])),
    renews: idsOf(lone.renews),
    contains: idsOf(lone.contains),
  };
}

function withIds(figures: readonly Figure[], prefix: string, subjectId?: string): Figure[] {
  return figures.map((figure, index) => ({
    ...figure,
    id: `${prefix}-${index}`,
    subjectId: subjectId ?? figure.subjectId,
  }));
}

const lonePlaces = fc.record({
  kind: fc.constantFrom(...wordsOf(regencyKinds)),
  cohorts: fc.array(loneCohorts, { maxLength: 6, size: 'max' }),
  monthsFunded: fc.array(months, { maxLength: 3 }),
  employed: fc.uniqueArray(indicators, { maxLength: 4, selector: ({ year }) => year }),
});

/** Up to eight regencies with their facts. */
export const arbitraryPlaces: fc.Arbitrary<PlaceFacts[]> = fc
  .array(lonePlaces, { minLength: 1, maxLength: 8, size: 'max' })
  .map((places) =>
    places.map((place, index) => {
      const code = String(3501 + index);
      const ids = place.cohorts.map((_, position) => `${code}-${position}`);
      return {
        code,
        kind: place.kind,
        cohorts: place.cohorts.map((lone, position) => relate(lone, ids[position] as string, ids.slice(0, position))),
        monthsFunded: withIds(place.monthsFunded, `${code}-months`),
        employed: place.employed.map((indicator) => ({ ...indicator, regencyCode: code })),
      };
    }),
  );

export const arbitraryFilter: fc.Arbitrary<RankingFilter> = fc.record({
  kind: fc.option(fc.constantFrom(...wordsOf(regencyKinds)), { nil: undefined, freq: 2 }),
  category: fc.option(fc.uniqueArray(categories, { maxLength: 15, size: 'max' }), { nil: undefined, freq: 2 }),
  funding: fc.option(funds, { nil: undefined, freq: 2 }),
});

/** Something published later: a head count, a confirmation, a sum, a cohort with its head counts, months, a denominator. */
export interface LaterFact {
  readonly insertInto: (places: readonly PlaceFacts[]) => PlaceFacts[];
}

/** So many facts known only after the day. */
export function arbitraryLaterFacts(knownAt: Day, length: { min: number; max: number }): fc.Arbitrary<LaterFact[]> {
  const daysLater = arbitraryDay.map((day) => (day > knownAt ? day : `${lastYear + 1}${day.slice(4)}`));
  const later = <Fact extends Figure | Indicator>(facts: fc.Arbitrary<Fact>) =>
    fc.tuple(facts, daysLater).map(([fact, knownFrom]): Fact => ({ ...fact, knownFrom }));
  const laterCohorts = fc
    .tuple(loneCohorts, fc.array(later(headcounts), { maxLength: 3 }))
    .map(([lone, figures]): LoneCohort => ({ ...lone, headcounts: figures }));
  const additions = fc.oneof(
    fc.tuple(later(headcounts), fc.nat(20)).map(([figure, which]) => addHeadcount(figure, which)),
    fc.tuple(daysLater, fc.nat(20)).map(([day, which]) => addConfirmation(day, which)),
    daysLater.map(addParts),
    laterCohorts.map(addCohort),
    later(months).map(addMonths),
    later(indicators).map(addIndicator),
  );
  const inserted = fc.tuple(fc.nat(20), additions);
  return fc.array(inserted, { minLength: length.min, maxLength: length.max }).map((list) =>
    list.map(([where, add], index) => ({
      insertInto: (places) =>
        places.map((place, position) => (position === where % places.length ? add(place, laterId(index)) : place)),
    })),
  );
}

/** Before or after all other ids by turns: a later figure must not win by its id either. */
const laterId = (index: number) => `${index % 2 === 0 ? '0' : 'z'}-later-${index}`;

type Addition = (place: PlaceFacts, id: string) => PlaceFacts;

const addHeadcount =
  (figure: Figure, which: number): Addition =>
  (place, id) => ({
    ...place,
    cohorts: place.cohorts.map((cohort, index) =>
      index === which % place.cohorts.length
        ? { ...cohort, headcounts: [{ ...figure, id, subjectId: cohort.id }, ...cohort.headcounts] }
        : cohort,
    ),
  });

/** A cohort has one date of confirmation; a later one in the place of an earlier one would be another fact. */
const addConfirmation =
  (day: Day, which: number): Addition =>
  (place) => ({
    ...place,
    cohorts: place.cohorts.map((cohort, index) =>
      index === which % place.cohorts.length ? { ...cohort, confirmedThrough: cohort.confirmedThrough ?? day } : cohort,
    ),
  });

/** A source adds up head counts that nobody had added up before. */
const addParts =
  (day: Day): Addition =>
  (place) => ({
    ...place,
    cohorts: place.cohorts.map((cohort) => ({
      ...cohort,
      partSince: { ...Object.fromEntries(cohort.headcounts.map(({ id }) => [id, day])), ...cohort.partSince },
    })),
  });

const addCohort =
  (lone: LoneCohort): Addition =>
  (place, id) => {
    const earlier = place.cohorts.map((cohort) => cohort.id);
    return { ...place, cohorts: [relate(lone, id, earlier), ...place.cohorts] };
  };

const addMonths =
  (figure: Figure): Addition =>
  (place, id) => ({
    ...place,
    monthsFunded: [{ ...figure, id }, ...place.monthsFunded],
  });

const addIndicator =
  (indicator: Indicator): Addition =>
  (place) => ({
    ...place,
    employed: [{ ...indicator, regencyCode: place.code }, ...place.employed],
  });
