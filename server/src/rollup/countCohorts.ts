import type { Em } from '../db/createOrm.ts';
import { tablesOf } from '../db/tables.ts';
import { findProvinceCodes } from '../regency/findRegencies.ts';

/** How many cohorts each payer has, of those named or of all, in the order of their codes: regencies, and provinces for their own schemes. */
export async function countCohorts(
  em: Em,
  payerCodes: readonly string[] | 'all',
): Promise<ReadonlyMap<string, number>> {
  const [regencies, provinces, rows] = await Promise.all([
    tablesOf(em).selectFrom('regency').select('code').execute(),
    findProvinceCodes(em),
    tablesOf(em)
      .selectFrom('cohort')
      .innerJoin('program', 'program.id', 'cohort.program_id')
      .select(({ fn, ref }) => [
        fn.coalesce(ref('program.regency_code'), ref('program.province_code')).as('payer'),
        fn.countAll<number | string>().as('cohorts'),
      ])
      .groupBy('payer')
      .execute(),
  ]);
  const counted = new Map(rows.map(({ payer, cohorts }) => [payer as string, Number(cohorts)]));
  const wanted = payerCodes === 'all' ? null : new Set(payerCodes);
  return new Map(
    [...regencies.map(({ code }) => code), ...provinces]
      .filter((code) => wanted?.has(code) ?? true)
      .toSorted()
      // A payer without programs has none: it was counted.
      .map((code) => [code, counted.get(code) ?? 0]),
  );
}
