import { outlineOf, rollUp } from '@pionir/shared';
import type { CohortFacts } from '@pionir/shared';
import type { CohortRows } from '../coverage/cohortQueries.ts';
import { toCohortFacts } from '../coverage/toCohortFacts.ts';
import type { StoredValue } from '../db/RecordWriter.ts';
import type { CohortTexts, CountingOrder } from './CountingOrder.ts';
import { packRollup } from './packRollup.ts';

/** Up to so many cohorts are as quickly read one by one, and their figures are at hand then. */
const fewCohorts = 50;

/** Columns of the table of rollups, in the order of a record. */
export const rollupColumns = ['payer_code', 'outline', 'rollup'] as const;

/** Counts together; the records of the table, as a JSON list. */
export function countTogether({ payerCodes, rows }: CountingOrder): string {
  const cohortsOf = new Map(rows.flatMap((texts) => [...toCohortFacts(parseTexts(texts))]));
  return JSON.stringify(payerCodes.map((code) => toRecord(code, cohortsOf.get(code) ?? [])));
}

/** A row as it is written. */
export function toRecord(payerCode: string, cohorts: readonly CohortFacts[]): StoredValue[] {
  const rollup = rollUp(payerCode, cohorts);
  const packed = cohorts.length > fewCohorts ? packRollup(rollup) : null;
  return [payerCode, JSON.stringify(outlineOf(rollup)), packed];
}

function parseTexts(texts: CohortTexts): CohortRows {
  return {
    cohorts: JSON.parse(texts.cohorts) as CohortRows['cohorts'],
    links: JSON.parse(texts.links) as CohortRows['links'],
    headcounts: JSON.parse(texts.headcounts) as CohortRows['headcounts'],
    parts: JSON.parse(texts.parts) as CohortRows['parts'],
  };
}
