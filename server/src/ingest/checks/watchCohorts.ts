import { quoteCell } from '../problem.ts';
import type { ProblemList } from '../ProblemList.ts';
import type { AnyRow } from '../reading/CellReader.ts';
import type { RowsAgain } from '../reading/rowsAgain.ts';
import type { RowNumber } from '../source/rowNumber.ts';
import type { StoredRows } from '../store/StoredRows.ts';
import type { ReadRow, Row } from '../tables/index.ts';
import { CohortLinks } from './CohortLinks.ts';
import { relationColumns, ringlessColumns } from './cohortRelationColumns.ts';
import type { KnownRows } from './KnownRows.ts';
import type { LinkedCohort } from './LinkedCohort.ts';
import { reportRings } from './reportRings.ts';
import type { ReportAt, Watch } from './watch.ts';

/**
 * Cohorts name other cohorts, which exist, of the same place, and not in a ring,
 * whichever packages it runs through. While they are read only numbers are kept
 * of them; those with which something may be wrong are read again.
 */
export function watchCohorts(
  known: KnownRows,
  stored: Pick<StoredRows, 'places' | 'cohortLinks'>,
  problems: ProblemList,
): Watch<'cohorts'> {
  const links = new CohortLinks(known, stored, problems);
  return {
    see(row, line) {
      const { cohort_id, program_id } = row;
      if (cohort_id === undefined) return;
      if (program_id !== undefined) stored.places.noteCohortAt(line, program_id);
      for (const [relation, column] of relationColumns.entries()) {
        for (const other of row[column] ?? []) links.add(relation, line, other, other === cohort_id);
      }
    },
    async finish(reportAt, again) {
      const wanted = links.findDoubtful(ringlessColumns.map((column) => relationColumns.indexOf(column)));
      if (wanted.size === 0) return;
      const linked = await readLinked(again, wanted);
      for (const one of linked) reportOthers(one, links, known, reportAt);
      for (const column of ringlessColumns) reportRings(linked, stored.cohortLinks, column, reportAt);
    },
  };
}

async function readLinked(again: RowsAgain, wanted: ReadonlySet<RowNumber>): Promise<LinkedCohort[]> {
  const linked: LinkedCohort[] = [];
  for await (const { line, read } of again()) {
    const row: AnyRow | null = wanted.has(line) ? read() : null;
    if (row === null) continue;
    const { cohort_id: cohort, renews, adds_to, contains } = row as ReadRow<Row<'cohorts'>>;
    if (cohort !== undefined) {
      linked.push({
        cohort,
        line,
        others: { renews: renews ?? null, adds_to: adds_to ?? null, contains: contains ?? null },
      });
    }
  }
  return linked;
}

function reportOthers(
  { cohort, line, others }: LinkedCohort,
  links: CohortLinks,
  known: KnownRows,
  reportAt: ReportAt,
) {
  for (const column of relationColumns) {
    for (const other of others[column] ?? []) {
      const expected = expectedInstead(cohort, other, links, known);
      if (expected !== null) reportAt(line, column, expected, quoteCell(other));
    }
  }
}

function expectedInstead(cohort: string, other: string, links: CohortLinks, known: KnownRows): string | null {
  if (cohort === other) return 'another cohort than the row itself';
  if (!known.has('cohorts', other)) return 'a cohort_id of the table cohorts';
  const place = links.placeOf(cohort);
  const otherPlace = links.placeOf(other);
  if (place === undefined || otherPlace === undefined || place === otherPlace) return null;
  return `a cohort of the same place, ${place}; this one is of ${otherPlace}`;
}
