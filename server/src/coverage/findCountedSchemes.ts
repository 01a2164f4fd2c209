import type { Cohorts } from '@pionir/shared';
import { among } from '../db/among.ts';
import type { Em } from '../db/createOrm.ts';
import { findRollups } from '../rollup/findRollups.ts';
import { findCohortsOfPayers } from './findCohortsOfPayers.ts';

/** The cohorts of the schemes that provinces pay for themselves: one by one where they are few, else counted together. */
export async function findCountedSchemes(em: Em, provinceCodes: readonly string[]): Promise<Cohorts[]> {
  const rollups = await findRollups(em, among(em, provinceCodes));
  const others = provinceCodes.filter((code) => !rollups.has(code));
  const cohorts = others.length > 0 ? await findCohortsOfPayers(em, others) : [];
  return provinceCodes.map((code) => rollups.get(code) ?? cohorts[others.indexOf(code)] ?? []);
}
