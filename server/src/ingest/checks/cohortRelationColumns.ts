import { cohortRelations } from '../tables/cohorts.ts';

export type RelationColumn = keyof typeof cohortRelations;

/** The columns in which a cohort names others; a relation is known by its place among them. */
export const relationColumns = Object.keys(cohortRelations) as RelationColumn[];

/** Relations in which a ring would leave nobody counting. */
export const ringlessColumns: readonly RelationColumn[] = ['renews', 'contains'];
