import type { CountableCohort, FundingSource } from '@pionir/shared';
import { sql } from 'kysely';
import type { RawBuilder, SqlBool } from 'kysely';
import { findHeadcounts } from '../coverage/findHeadcounts.ts';
import { findLinks, noLinks } from '../coverage/findLinks.ts';
import { findParts } from '../coverage/findParts.ts';
import { among } from '../db/among.ts';
import type { Em } from '../db/createOrm.ts';
import { readWords, tablesOf } from '../db/tables.ts';
import { findStated, statedText } from './findStated.ts';
import type { Stated } from './findStated.ts';

/**
 * The cohorts of each payer that may count, in the order of their ids: those
 * enrolled that have a head count. Where all head counts of one state the same
 * number, as most do, they come as one row; the others are read figure by figure.
 */
export async function findCountableCohorts(em: Em, payerCodes: readonly string[]): Promise<CountableCohort[][]> {
  const programs = await findPrograms(em, payerCodes);
  const inScope = isAmong(em, 'program_id', [...programs.keys()]);
  const [rows, links] = await Promise.all([findEnrolled(em, inScope), findLinks(em, inScope)]);
  const headcountsOf = await findDisputed(
    em,
    rows.filter((row) => row.lowest !== row.highest).map(({ id }) => id),
  );
  const statedBy = await findStated(
    em,
    rows.map(({ stated }) => stated),
  );
  const cohortsOf = new Map<string, CountableCohort[]>(payerCodes.map((code) => [code, []]));
  for (const { id, programId, lowest, highest, stated } of rows) {
    const { payerCode, funding } = programs.get(programId) as PaidProgram;
    const { category, segment, startsOn, endsOn, confirmedThrough, headcounts } = statedBy.get(stated) as Stated;
    const { renews, contains } = links.get(id) ?? noLinks;
    const traits = { id, programId, category, segment, funding, status: 'ENROLLED' } as const;
    const facts = { ...traits, startsOn, endsOn, confirmedThrough, renews, contains };
    const agreed = { ...facts, people: lowest, headcounts };
    cohortsOf.get(payerCode)?.push(lowest === highest ? agreed : { ...facts, ...headcountsOf(id) });
  }
  return payerCodes.map((code) => cohortsOf.get(code) as CountableCohort[]);
}

interface PaidProgram {
  readonly payerCode: string;
  readonly funding: readonly FundingSource[];
}

async function findPrograms(em: Em, payerCodes: readonly string[]): Promise<ReadonlyMap<string, PaidProgram>> {
  const rows = await tablesOf(em)
    .selectFrom('program')
    .select(({ fn, ref }) => ['id', 'funding', fn.coalesce(ref('regency_code'), ref('province_code')).as('payerCode')])
    .where(({ or, and, eb }) =>
      or([
        eb('regency_code', 'in', among(em, payerCodes)),
        and([eb('regency_code', 'is', null), eb('province_code', 'in', among(em, payerCodes))]),
      ]),
    )
    .execute();
  return new Map(rows.map(({ id, funding, payerCode }) => [id, { payerCode, funding: readWords(funding) }]));
}

async function findEnrolled(em: Em, inScope: RawBuilder<SqlBool>) {
  const rows = await tablesOf(em)
    .selectFrom('cohort')
    .innerJoin('figure', 'figure.cohort_id', 'cohort.id')
    .select(({ fn }) => [
      'cohort.id',
      'cohort.program_id as programId',
      fn.min('figure.value').as('lowest'),
      fn.max('figure.value').as('highest'),
      statedText.as('stated'),
    ])
    .where('figure.measure', '=', 'HEADCOUNT')
    .where('cohort.status', '=', 'ENROLLED')
    .where(inScope)
    .groupBy(['cohort.program_id', 'cohort.id'])
    .execute();
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

async function findDisputed(em: Em, cohortIds: readonly string[]) {
  const inScope = isAmong(em, 'id', cohortIds);
  const [headcounts, parts] = await Promise.all([findHeadcounts(em, inScope), findParts(em, inScope)]);
  return (id: string) => ({ headcounts: headcounts.get(id) ?? [], partSince: parts.get(id) ?? {} });
}

function isAmong(em: Em, column: 'id' | 'program_id', values: readonly string[]): RawBuilder<SqlBool> {
  return sql<SqlBool>`${sql.ref(`cohort.${column}`)} in ${among(em, values)}`;
}
