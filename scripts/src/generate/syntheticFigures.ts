import type { PackageRow } from '@pionir/server';
import { SeededRandom } from './SeededRandom.ts';
import { cohortsFor, syntheticCohort } from './syntheticCohorts.ts';
import { syntheticMeasures } from './syntheticMeasures.ts';
import type { SyntheticPlace } from './syntheticPlaces.ts';
import { sourceId } from './syntheticSources.ts';
import type { SyntheticSize } from './SyntheticSize.ts';

/** The figures, so many for each cohort in turn. */
export function* syntheticFigures(size: SyntheticSize, places: readonly SyntheticPlace[]): Generator<PackageRow> {
  const random = new SeededRandom(size.seed);
  let left = size.figures;
  for (let index = 0; index < cohortsFor(size); index += 1) {
    const { id, year, place } = syntheticCohort(size, places, index);
    for (const { measure, unit, most } of syntheticMeasures.slice(0, left)) {
      const value = random.between(1, most);
      yield {
        figure_id: `${id}-${measure.toLowerCase().replaceAll('_', '-')}`,
        subject_kind: 'cohort',
        subject_id: id,
        measure,
        value,
        unit,
        period_from: year,
        period_to: year,
        source_id: sourceId(place, year),
        printed: String(value),
        precision: 'EXACT',
        standing: 'PREFERRED',
        standing_reason: null,
        note: null,
      };
      left -= 1;
    }
  }
}
