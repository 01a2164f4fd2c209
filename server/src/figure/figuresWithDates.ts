import { knownFrom } from '@pionir/shared';
import type { Figure } from '@pionir/shared';
import type { Em } from '../db/createOrm.ts';
import { tablesOf } from '../db/tables.ts';
import { subjectOf } from './subjectOf.ts';

/** What documents state of a figure beside its subject and its number, with the dates of its source. */
export const datedColumns = [
  'figure.period_from as periodFrom',
  'figure.period_to as periodTo',
  'figure.source_id as sourceId',
  'figure.printed',
  'figure.precision',
  'figure.standing',
  'figure.standing_reason as standingReason',
  'figure.note',
  'source.published_on as publishedOn',
  'source.accessed_on as accessedOn',
] as const;

/** Figures with the dates of their sources, to be narrowed; `toFigure` makes a plain value of each row. */
export function figuresWithDates(em: Em) {
  return tablesOf(em)
    .selectFrom('figure')
    .innerJoin('source', 'source.id', 'figure.source_id')
    .select([
      'figure.id',
      'figure.cohort_id as cohortId',
      'figure.program_id as programId',
      'figure.regency_code as regencyCode',
      'figure.province_code as provinceCode',
      'figure.measure',
      'figure.value',
      'figure.unit',
      ...datedColumns,
    ]);
}

type FigureWithDates = Awaited<ReturnType<ReturnType<typeof figuresWithDates>['execute']>>[number];

/** A stored figure as the plain value that the rules and the API work with. */
export function toFigure(row: FigureWithDates): Figure {
  const { cohortId, programId, regencyCode, provinceCode, publishedOn, accessedOn, ...figure } = row;
  return {
    ...figure,
    ...subjectOf({ cohort: cohortId, program: programId, regency: regencyCode, province: provinceCode }, row.id),
    knownFrom: knownFrom({ publishedOn, accessedOn }),
  };
}
