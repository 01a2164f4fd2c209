import type { CohortRollup } from '@pionir/shared';
import type { Expression } from 'kysely';
import type { Em } from '../db/createOrm.ts';
import { tablesOf } from '../db/tables.ts';
import { unpackRollup } from './packRollup.ts';

/** The rollups of those of the payers whose cohorts are many, by payer. */
export async function findRollups(
  em: Em,
  payerCodes: Expression<string> | Expression<{ code: string }>,
): Promise<ReadonlyMap<string, CohortRollup>> {
  const rows = await tablesOf(em)
    .selectFrom('payer_rollup')
    .select(['payer_code as payerCode', 'rollup'])
    .where('rollup', 'is not', null)
    .where('payer_code', 'in', payerCodes as Expression<string>)
    .execute();
  return new Map(rows.map(({ payerCode, rollup }) => [payerCode, unpackRollup(payerCode, rollup as string)]));
}
