import { knownFrom } from '@pionir/shared';
import type { Day } from '@pionir/shared';
import type { Em } from '../db/createOrm.ts';
import { tablesOf } from '../db/tables.ts';

/** Figures that sources add up to another figure of the same subject, to be narrowed by `part`. */
export function partsWithDates(em: Em) {
  return tablesOf(em)
    .selectFrom('total_part')
    .innerJoin('total', 'total.id', 'total_part.total_id')
    .innerJoin('source', 'source.id', 'total.source_id')
    .innerJoin('figure as part', 'part.id', 'total_part.figure_id')
    .innerJoin('figure as whole', 'whole.id', 'total.total_figure_id')
    .select([
      'part.id as figureId',
      'part.cohort_id as cohortId',
      'source.published_on as publishedOn',
      'source.accessed_on as accessedOn',
    ])
    .where('total.kind', '=', 'SUM')
    .where('total.withdrawn_reason', 'is', null)
    .where(({ or, eb, ref }) =>
      or([
        eb('part.cohort_id', '=', ref('whole.cohort_id')),
        eb('part.program_id', '=', ref('whole.program_id')),
        eb('part.regency_code', '=', ref('whole.regency_code')),
        eb('part.province_code', '=', ref('whole.province_code')),
      ]),
    );
}

type PartWithDates = Awaited<ReturnType<ReturnType<typeof partsWithDates>['execute']>>[number];

/** Since when each figure is known to be a part: from the first source that adds it up. */
export function toPartSince(rows: readonly PartWithDates[]): Record<string, Day> {
  const since: Record<string, Day> = {};
  for (const { figureId, publishedOn, accessedOn } of rows) {
    const known = knownFrom({ publishedOn, accessedOn });
    const earlier = since[figureId];
    if (earlier === undefined || known < earlier) since[figureId] = known;
  }
  return since;
}
