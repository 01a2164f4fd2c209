import type { RowNumber } from '../source/rowNumber.ts';
import type { StoredRows } from '../store/StoredRows.ts';
import type { TableName } from '../tables/index.ts';
import type { ProblemList } from '../ProblemList.ts';
import { Doubts } from './Doubts.ts';
import { KeyNumbers } from './KeyNumbers.ts';
import type { KnownRows } from './KnownRows.ts';
import type { Watch } from './watch.ts';
import { watchCohorts } from './watchCohorts.ts';
import { watchFigures } from './watchFigures.ts';
import { watchPrograms } from './watchPrograms.ts';
import { watchRegencies } from './watchRegencies.ts';
import { watchTotals } from './watchTotals.ts';

/** The watches of one import: they remember, so each import has its own. */
export function watchesOf(
  known: KnownRows,
  stored: StoredRows,
  problems: ProblemList,
  nameRow: (row: RowNumber) => string,
): { readonly [Name in TableName]?: Watch<Name> } {
  const { places } = stored;
  const zeroFigures = KeyNumbers.withoutNumbers();
  return {
    regencies: watchRegencies(stored, nameRow),
    programs: watchPrograms(places),
    cohorts: watchCohorts(known, stored, problems),
    figures: watchFigures(known, zeroFigures, new Doubts(problems), nameRow),
    totals: watchTotals(zeroFigures),
  };
}
