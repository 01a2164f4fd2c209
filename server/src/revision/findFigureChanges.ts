import { figureChangesInOrder } from '@pionir/shared';
import type { FigureChange } from '@pionir/shared';
import type { Em } from '../db/createOrm.ts';
import { tablesOf } from '../db/tables.ts';
import type { RevisionSpan } from './revisionSpan.ts';

/** The figures that revisions added, changed and deprecated, the newest revision first. */
export async function findFigureChanges(em: Em, { since, until }: RevisionSpan): Promise<FigureChange[]> {
  const [added, changed] = await Promise.all([
    tablesOf(em)
      .selectFrom('figure')
      .select(['id as figureId', 'added_in as revision'])
      .where('added_in', '>', since)
      .where('added_in', '<=', until)
      .$narrowType<{ revision: number }>()
      .execute(),
    tablesOf(em)
      .selectFrom('figure_change')
      .select(['figure_id as figureId', 'revision_number as revision', 'kind'])
      .where('revision_number', '>', since)
      .where('revision_number', '<=', until)
      .execute(),
  ]);
  return figureChangesInOrder([...added.map((row) => ({ ...row, kind: 'ADDED' as const })), ...changed]);
}
