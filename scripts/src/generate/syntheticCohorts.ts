import type { PackageRow } from '@pionir/server';
import { isWordOf, workerCategories } from '@pionir/shared';
import type { SyntheticList } from './SyntheticList.ts';
import type { SyntheticPlace } from './syntheticPlaces.ts';
import { programIdOf } from './syntheticSchemes.ts';
import type { SyntheticSize } from './SyntheticSize.ts';
import { syntheticYears } from './syntheticYears.ts';
import { yearOf } from './yearOf.ts';

/** The identifier of a list's cohort in its year, or of the same village in another. */
export function cohortId(list: SyntheticList, village: number, yearsBack = list.yearsBack): string {
  const group = list.category.toLowerCase().replaceAll('_', '-');
  return `${programIdOf(list.place, list.line.scheme)}-${group}-${yearOf(yearsBack)}-${village + 1}`;
}

export function* syntheticCohorts(size: SyntheticSize, places: readonly SyntheticPlace[]): Generator<PackageRow> {
  for (const { lists } of syntheticYears(size, places)) {
    for (const list of lists) yield* cohortsOf(list);
  }
}

function* cohortsOf(list: SyntheticList): Generator<PackageRow> {
  const { line, category, size, traits, year } = list;
  const { id, en } = isWordOf(workerCategories, category) ? workerCategories[category] : { id: category, en: category };
  const program = programIdOf(list.place, line.scheme);
  for (let village = 0; village < size; village += 1) {
    const follows = village < list.earlier ? traits.follows : null;
    const before = follows === null ? null : [cohortId(list, village, list.yearsBack + 1)];
    yield {
      cohort_id: cohortId(list, village),
      program_id: program,
      category,
      segment: line.scheme.segment,
      label_id: `${id} desa sintetis ${village + 1}, ${year}`,
      label_en: `${en} of synthetic village ${village + 1}, ${year}`,
      status: traits.status,
      starts_on: traits.startsOn,
      ends_on: traits.endsOn,
      confirmed_through: traits.confirmedThrough,
      renews: follows === 'RENEWS' ? before : null,
      adds_to: follows === 'ADDS_TO' ? before : null,
      contains: traits.holdsOthers && village === 0 && size > 1 ? othersOf(list) : null,
      note: null,
    };
  }
}

function othersOf(list: SyntheticList): string[] {
  return Array.from({ length: list.size - 1 }, (_, index) => cohortId(list, index + 1));
}
