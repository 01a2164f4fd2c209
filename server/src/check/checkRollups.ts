import type { CohortFacts } from '@pionir/shared';
import { findCohortsOfPayers } from '../coverage/findCohortsOfPayers.ts';
import type { Em } from '../db/createOrm.ts';
import { tablesOf } from '../db/tables.ts';
import { toRecord } from '../rollup/renewRollups.ts';

/** Cohorts that were counted together are what they are one by one. */
export async function checkRollups(em: Em): Promise<string[]> {
  const kept = await tablesOf(em).selectFrom('payer_rollup').select('payer_code as code').execute();
  const findings: string[] = [];
  for (const { code } of kept.toSorted((a, b) => (a.code < b.code ? -1 : 1))) {
    const row = await tablesOf(em)
      .selectFrom('payer_rollup')
      .select(['payer_code', 'outline', 'rollup'])
      .where('payer_code', '=', code)
      .executeTakeFirstOrThrow();
    const [cohorts] = (await findCohortsOfPayers(em, [code])) as [CohortFacts[]];
    const expected = toRecord(code, cohorts, cohorts.length);
    if (![row.payer_code, row.outline, row.rollup].every((cell, index) => cell === expected[index]))
      findings.push(`The cohorts of ${code} counted together are not what they are one by one.`);
  }
  return findings;
}
