import type { PackageRow } from '@pionir/server';
import type { TotalKind } from '@pionir/shared';
import { headcountFigureId } from './cohortFigures.ts';
import { documentId } from './syntheticDocuments.ts';
import { placeFigureId } from './placeFigures.ts';
import { countedIn, programFigureId, programYears } from './programFigures.ts';
import type { ProgramYear } from './programFigures.ts';
import { SeededRandom } from './SeededRandom.ts';
import { cohortId } from './syntheticCohorts.ts';
import type { SyntheticYear } from './SyntheticList.ts';
import type { SyntheticPlace } from './syntheticPlaces.ts';
import { programIdOf } from './syntheticSchemes.ts';
import type { SyntheticSize } from './SyntheticSize.ts';
import { syntheticYears } from './syntheticYears.ts';

/** No document prints a longer sum. */
const mostParts = 200;

/** Arithmetic that documents print: some of the ratios, products and sums that the figures make. */
export function* syntheticTotals(size: SyntheticSize, places: readonly SyntheticPlace[]): Generator<PackageRow> {
  for (const ofYear of syntheticYears(size, places)) {
    const random = new SeededRandom(size.seed, ofYear.place.number, 12, ofYear.yearsBack);
    if (random.chance(400)) yield ratioOf(ofYear);
    for (const program of programYears(size.seed, ofYear)) {
      if (random.chance(300)) yield productOf(program);
      if (random.chance(60)) yield* sumOf(size.seed, program);
    }
  }
}

function ratioOf({ place, year }: SyntheticYear): PackageRow {
  const figure = (end: string) => placeFigureId({ place, year }, end);
  const parts = ['members', 'workforce'].map(figure);
  return total({ place, year }, `${place.code}-${year}-ratio`, 'RATIO', figure('coverage'), parts, 0.01);
}

function productOf(program: ProgramYear): PackageRow {
  const parts = ['total', 'months', 'premium'].map((end) => programFigureId(program, end));
  const id = `${programIdOf(program.place, program.scheme)}-${program.year}-product`;
  return total(program, id, 'PRODUCT', programFigureId(program, 'budget'), parts, 0);
}

function* sumOf(seed: number, program: ProgramYear): Generator<PackageRow> {
  const parts = program.lists.flatMap((list) =>
    countedIn(seed, list).map((_, village) => headcountFigureId(cohortId(list, village))),
  );
  if (parts.length < 2 || parts.length > mostParts) return;
  const id = `${programIdOf(program.place, program.scheme)}-${program.year}-sum`;
  yield total(program, id, 'SUM', programFigureId(program, 'total'), parts, 0);
}

function total(
  { place, year }: { readonly place: SyntheticPlace; readonly year: string },
  id: string,
  kind: TotalKind,
  result: string,
  parts: readonly string[],
  tolerance: number,
): PackageRow {
  return {
    total_id: id,
    kind,
    source_id: documentId(place, year, 1),
    statement_id: 'Hitungan sintetis.',
    statement_en: 'Synthetic arithmetic.',
    total_figure_id: result,
    part_figure_ids: parts,
    tolerance,
    note: null,
    withdrawn_reason: null,
  };
}
