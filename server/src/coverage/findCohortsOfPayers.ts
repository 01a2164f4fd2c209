import { isProvinceCode } from '@pionir/shared';
import type { CohortFacts } from '@pionir/shared';
import type { Em } from '../db/createOrm.ts';
import { findCohortFacts } from './findCohortFacts.ts';

/**
 * The cohorts of each payer, one by one: a regency's BPS code, or a province's for
 * the schemes it pays for itself; of a year those that matter to who counts in it.
 */
export async function findCohortsOfPayers(
  em: Em,
  payerCodes: readonly string[],
  year?: number,
): Promise<CohortFacts[][]> {
  const provinces = payerCodes.filter(isProvinceCode);
  const regencies = payerCodes.filter((code) => !isProvinceCode(code));
  const [ofRegencies, ofProvinces] = await Promise.all([
    regencies.length > 0 ? findCohortFacts(em, { codes: regencies }, year) : new Map<string, CohortFacts[]>(),
    provinces.length > 0
      ? findCohortFacts(em, { schemesOfProvinces: provinces }, year)
      : new Map<string, CohortFacts[]>(),
  ]);
  return payerCodes.map((code) => ofRegencies.get(code) ?? ofProvinces.get(code) ?? []);
}
