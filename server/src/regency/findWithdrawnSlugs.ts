import { among } from '../db/among.ts';
import type { Em } from '../db/createOrm.ts';
import { tablesOf } from '../db/tables.ts';

/** A claim or total that was withdrawn, with the regency it is about. */
export interface WithdrawnSlug {
  readonly slug: string;
  readonly regencyCode: string | null;
}

/** Slugs of what was withdrawn about regencies, in their order. What is withdrawn stays, so nothing new may be called so. */
export async function findWithdrawnSlugs(em: Em, codes: readonly string[]): Promise<WithdrawnSlug[]> {
  const claims = await tablesOf(em)
    .selectFrom('claim')
    .select(['id as slug', 'regency_code as regencyCode'])
    .where('regency_code', 'in', among(em, codes))
    .where('withdrawn_reason', 'is not', null)
    .execute();
  const totals = await tablesOf(em)
    .selectFrom('total')
    .innerJoin('figure', 'figure.id', 'total.total_figure_id')
    .leftJoin('cohort', 'cohort.id', 'figure.cohort_id')
    .leftJoin('program', (join) =>
      join.on(({ eb, fn, ref }) =>
        eb('program.id', '=', fn.coalesce(ref('figure.program_id'), ref('cohort.program_id'))),
      ),
    )
    .select(({ fn }) => [
      'total.id as slug',
      fn.coalesce('figure.regency_code', 'program.regency_code').as('regencyCode'),
    ])
    .where(({ or, eb }) =>
      or([eb('figure.regency_code', 'in', among(em, codes)), eb('program.regency_code', 'in', among(em, codes))]),
    )
    .where('total.withdrawn_reason', 'is not', null)
    .execute();
  return [...claims, ...totals].toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
}
