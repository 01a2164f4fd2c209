import type { Figure, SubjectKind } from '@pionir/shared';
import type { Expression } from 'kysely';
import { among } from '../db/among.ts';
import type { Em } from '../db/createOrm.ts';
import { figuresWithDates, toFigure } from './figuresWithDates.ts';

/** The column that names the subject of each kind. */
const subjectColumns = {
  cohort: 'figure.cohort_id',
  program: 'figure.program_id',
  regency: 'figure.regency_code',
  province: 'figure.province_code',
} as const satisfies Record<SubjectKind, string>;

export async function findFigures(em: Em, ids: readonly string[]): Promise<Figure[]> {
  return findFiguresAmong(em, among(em, ids));
}

/** The figures with the ids that an expression gives, in their order. */
export async function findFiguresAmong(em: Em, ids: Expression<string>): Promise<Figure[]> {
  return read(figuresWithDates(em).where('figure.id', 'in', ids));
}

/** All figures about subjects of one kind, in the order of their ids. */
export async function findFiguresOf(em: Em, kind: SubjectKind, subjectIds: readonly string[]): Promise<Figure[]> {
  return read(figuresWithDates(em).where(subjectColumns[kind], 'in', among(em, subjectIds)));
}

async function read(query: ReturnType<typeof figuresWithDates>): Promise<Figure[]> {
  const rows = await query.execute();
  return rows.map(toFigure).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
