import type { PackageRow } from '@pionir/server';
import { wordsOf, workerCategories } from '@pionir/shared';
import { syntheticMeasures } from './syntheticMeasures.ts';
import { programId, programsPerPlace } from './syntheticPrograms.ts';
import type { SyntheticPlace } from './syntheticPlaces.ts';
import type { SyntheticSize } from './SyntheticSize.ts';
import { yearOf } from './yearOf.ts';

const categories = wordsOf(workerCategories);

/** Where a cohort stands: cohorts are dealt out to places, then programs, then years. */
export interface SyntheticCohort {
  readonly id: string;
  readonly place: SyntheticPlace;
  readonly programId: string;
  readonly year: string;
}

/** As many as the figures need. */
export function cohortsFor({ figures }: Pick<SyntheticSize, 'figures'>): number {
  return Math.ceil(figures / syntheticMeasures.length);
}

export function syntheticCohort(
  size: SyntheticSize,
  places: readonly SyntheticPlace[],
  index: number,
): SyntheticCohort {
  const place = places[index % places.length] as SyntheticPlace;
  const dealt = Math.floor(index / places.length);
  const program = programId(place, dealt % programsPerPlace);
  return {
    id: `${program}-${index + 1}`,
    place,
    programId: program,
    year: yearOf(Math.floor(dealt / programsPerPlace) % size.years),
  };
}

export function* syntheticCohorts(size: SyntheticSize, places: readonly SyntheticPlace[]): Generator<PackageRow> {
  for (let index = 0; index < cohortsFor(size); index += 1) {
    const { id, programId: program, year } = syntheticCohort(size, places, index);
    yield {
      cohort_id: id,
      program_id: program,
      category: categories[index % categories.length],
      segment: 'BPU',
      label_id: `Kelompok sintetis ${index + 1}`,
      label_en: `Synthetic group ${index + 1}`,
      status: 'ENROLLED',
      starts_on: year,
      ends_on: year,
      confirmed_through: null,
      renews: null,
      adds_to: null,
      contains: null,
      note: null,
    };
  }
}
