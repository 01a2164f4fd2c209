import type { PackageRow } from '@pionir/server';
import { cohortFigures } from './cohortFigures.ts';
import { placeFigures } from './placeFigures.ts';
import { programFigures, programYears } from './programFigures.ts';
import type { SyntheticPlace } from './syntheticPlaces.ts';
import type { SyntheticSize } from './SyntheticSize.ts';
import { syntheticYears } from './syntheticYears.ts';

/** The figures of each place and year: of the place, of its programs, of their cohorts. */
export function* syntheticFigures(size: SyntheticSize, places: readonly SyntheticPlace[]): Generator<PackageRow> {
  for (const ofYear of syntheticYears(size, places)) {
    yield* placeFigures(size.seed, ofYear);
    for (const program of programYears(size.seed, ofYear)) yield* programFigures(size.seed, program);
    for (const list of ofYear.lists) yield* cohortFigures(size.seed, list);
  }
}
