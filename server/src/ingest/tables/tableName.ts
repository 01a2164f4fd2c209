/** The tables of a package in the order in which they are read: a table refers to itself or to earlier ones. */
export const tableNames = [
  'regencies',
  'sources',
  'indicators',
  'programs',
  'cohorts',
  'figures',
  'totals',
  'claims',
] as const;
export type TableName = (typeof tableNames)[number];

export function isTableName(text: string): text is TableName {
  return (tableNames as readonly string[]).includes(text);
}
