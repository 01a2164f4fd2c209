import type { Row } from '../tables/index.ts';
import type { RelationColumn } from './cohortRelationColumns.ts';

/** A cohort that names others, with its line. */
export interface LinkedCohort {
  readonly cohort: string;
  readonly line: number;
  readonly others: Readonly<Partial<Record<RelationColumn, Row<'cohorts'>['renews']>>>;
}
