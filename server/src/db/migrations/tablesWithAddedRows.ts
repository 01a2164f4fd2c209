/** Tables that remember the revision of each row since the record of rows; figures did before. */
export const tablesWithAddedRows = ['regency', 'source', 'indicator', 'program', 'cohort', 'total', 'claim'] as const;
