import type { CohortRows } from '../coverage/cohortQueries.ts';

/** Payers whose cohorts are to be counted together, with what the database says of these: a JSON list each. */
export interface CountingOrder {
  readonly payerCodes: readonly string[];
  readonly rows: readonly CohortTexts[];
}

export type CohortTexts = { readonly [Name in keyof CohortRows]: string };
