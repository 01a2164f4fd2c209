import type { EarlierCells } from '@pionir/shared';
import { among } from '../db/among.ts';
import type { Em } from '../db/createOrm.ts';
import { tablesOf } from '../db/tables.ts';
import { subjectOf } from '../figure/subjectOf.ts';

/** The cells that figures had until revisions changed them, the oldest first. */
export async function findEarlierCells(em: Em, figureIds: readonly string[]): Promise<EarlierCells[]> {
  const rows = await tablesOf(em)
    .selectFrom('figure_change')
    .select([
      'revision_number as revision',
      'figure_id as figureId',
      'cohort_id as cohort',
      'program_id as program',
      'regency_code as regency',
      'province_code as province',
      'measure',
      'value',
      'unit',
      'period_from as periodFrom',
      'period_to as periodTo',
      'source_id as sourceId',
      'printed',
      'precision',
      'standing',
      'standing_reason as standingReason',
      'note',
    ])
    .where('figure_id', 'in', among(em, figureIds))
    .execute();
  return rows
    .map(({ cohort, program, regency, province, ...cells }) => ({
      ...cells,
      ...subjectOf({ cohort, program, regency, province }, cells.figureId),
    }))
    .toSorted((a, b) => a.revision - b.revision || (a.figureId < b.figureId ? -1 : 1));
}
