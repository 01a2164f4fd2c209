import { cohortRelations } from '../tables/index.ts';
import type { Row } from '../tables/index.ts';
import type { KnownRows } from './KnownRows.ts';
import type { Places } from './Places.ts';
import { findRings } from './findRings.ts';
import { quoteCell } from '../problem.ts';
import { isStoredRow } from '../source/rowNumber.ts';
import type { StoredCohortLink, StoredRows } from '../store/StoredRows.ts';
import type { ReportAt, Watch } from './watch.ts';

type RelationColumn = keyof typeof cohortRelations;
const relationColumns = Object.keys(cohortRelations) as RelationColumn[];

/** Relations in which a ring would leave nobody counting. */
const ringless: readonly RelationColumn[] = ['renews', 'contains'];

interface Linked {
  readonly cohort: string;
  readonly line: number;
  readonly others: Readonly<Record<RelationColumn, Row<'cohorts'>['renews'] | undefined>>;
}

/** Cohorts name other cohorts, which exist, of the same place, and not in a ring, whichever packages it runs through. */
export function watchCohorts(
  known: KnownRows,
  places: Places,
  { cohortLinks }: Pick<StoredRows, 'cohortLinks'>,
): Watch<'cohorts'> {
  const linked: Linked[] = [];
  return {
    see({ cohort_id, program_id, renews, adds_to, contains }, line) {
      if (cohort_id === undefined) return;
      if (program_id !== undefined) places.noteCohort(cohort_id, program_id);
      if (renews || adds_to || contains)
        linked.push({ cohort: cohort_id, line, others: { renews, adds_to, contains } });
    },
    finish(reportAt) {
      for (const { cohort, line, others } of linked) {
        for (const column of relationColumns) {
          for (const other of others[column] ?? []) {
            const expected = expectedInstead(cohort, other, known, places);
            if (expected !== null) reportAt(line, column, expected, quoteCell(other));
          }
        }
      }
      for (const column of ringless) reportRings(linked, cohortLinks, column, reportAt);
    },
  };
}

function expectedInstead(cohort: string, other: string, known: KnownRows, places: Places): string | null {
  if (cohort === other) return 'another cohort than the row itself';
  if (!known.has('cohorts', other)) return 'a cohort_id of the table cohorts';
  const place = places.ofCohort(cohort);
  const otherPlace = places.ofCohort(other);
  if (place === undefined || otherPlace === undefined || place === otherPlace) return null;
  return `a cohort of the same place, ${place}; this one is of ${otherPlace}`;
}

function reportRings(
  linked: readonly Linked[],
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
