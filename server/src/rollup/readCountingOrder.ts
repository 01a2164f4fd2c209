import { isProvinceCode } from '@pionir/shared';
import { cohortQueries } from '../coverage/cohortQueries.ts';
import { cohortsInScope } from '../coverage/cohortsInScope.ts';
import type { ProgramScope } from '../coverage/placeScope.ts';
import type { Em } from '../db/createOrm.ts';
import { rowsAsText } from '../db/rowsAsText.ts';
import type { CohortTexts, CountingOrder } from './CountingOrder.ts';

/** Reads what must be known to count the cohorts of payers together. */
export async function readCountingOrder(em: Em, payerCodes: readonly string[]): Promise<CountingOrder> {
  const regencies = payerCodes.filter((code) => !isProvinceCode(code));
  const provinces = payerCodes.filter(isProvinceCode);
  const rows: CohortTexts[] = [];
  if (regencies.length > 0) rows.push(await readTexts(em, { codes: regencies }));
  if (provinces.length > 0) rows.push(await readTexts(em, { schemesOfProvinces: provinces }));
  return { payerCodes, rows };
}

async function readTexts(em: Em, scope: ProgramScope): Promise<CohortTexts> {
  const inScope = cohortsInScope(em, scope);
  return {
    cohorts: await rowsAsText(em, cohortQueries.cohorts(em, inScope)),
    links: await rowsAsText(em, cohortQueries.links(em, inScope)),
    headcounts: await rowsAsText(em, cohortQueries.headcounts(em, inScope)),
    parts: await rowsAsText(em, cohortQueries.parts(em, inScope)),
  };
}
