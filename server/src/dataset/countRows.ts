import type { Em } from '../db/createOrm.ts';
import { tablesOf } from '../db/tables.ts';

/** How many rows the tables have that a reader asks after. */
export async function countRows(em: Em) {
  const count = (table: 'regency' | 'cohort' | 'figure' | 'source') =>
    tablesOf(em)
      .selectFrom(table)
      .select(({ fn }) => fn.countAll().as('rows'))
      .executeTakeFirstOrThrow();
  const [regency, cohort, figure, source] = await Promise.all([
    count('regency'),
    count('cohort'),
    count('figure'),
    count('source'),
  ]);
  // PostgreSQL counts in 64 bits, which its driver hands over as text.
  return {
    regencyCount: Number(regency.rows),
    cohortCount: Number(cohort.rows),
    figureCount: Number(figure.rows),
    sourceCount: Number(source.rows),
  };
}
