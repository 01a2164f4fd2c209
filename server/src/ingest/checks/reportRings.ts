import { isStoredRow } from '../source/rowNumber.ts';
import type { StoredCohortLink } from '../store/StoredRows.ts';
import { cohortRelations } from '../tables/cohorts.ts';
import type { RelationColumn } from './cohortRelationColumns.ts';
import { findRings } from './findRings.ts';
import type { LinkedCohort } from './LinkedCohort.ts';
import type { ReportAt } from './watch.ts';

/** Tells of every ring of a relation that runs through cohorts of the package, and through others. */
export function reportRings(
  linked: readonly LinkedCohort[],
  stored: readonly StoredCohortLink[],
  column: RelationColumn,
  reportAt: ReportAt,
): void {
  const links = new Map(
    linked.map(({ cohort, others }) => [cohort, (others[column] ?? []).filter((other) => other !== cohort)]),
  );
  const lines = new Map(linked.map(({ cohort, line }) => [cohort, line]));
  for (const { cohort, relation, other } of stored) {
    // Who takes the identifier of another package's cohort is told so already.
    if (relation !== cohortRelations[column] || lines.has(cohort)) continue;
    links.set(cohort, [...(links.get(cohort) ?? []), other]);
  }
  for (const ring of findRings(links)) {
    const brought = ring.findIndex((cohort) => !isStoredRow(lines.get(cohort) ?? -1));
    const start = brought < 0 ? ring.findIndex((cohort) => lines.has(cohort)) : brought;
    // A ring of other packages alone is not for this one to mend.
    if (start < 0) continue;
    const [first, ...rest] = [...ring.slice(start), ...ring.slice(0, start)] as [string, ...string[]];
    reportAt(lines.get(first) as number, column, 'no ring', `the ring ${[first, ...rest, first].join(' → ')}`);
  }
}
