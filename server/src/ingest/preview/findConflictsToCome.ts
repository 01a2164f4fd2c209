import { findConflicts } from '@pionir/shared';
import type { Day, Figure } from '@pionir/shared';
import { partSinceOf } from '../../conflict/findConflictsOfRegency.ts';
import { findSubjectLabel } from '../../figure/findSubject.ts';
import { loadAll } from '../../graphql/keyed.ts';
import type { Loaders } from '../../graphql/loaders.ts';
import type { ConflictToCome } from './ImportPreview.ts';

/** Where one of these figures disagrees with others of its subject, measure and period, as known on a day. */
export async function findConflictsToCome(
  figureIds: readonly string[],
  today: Day,
  load: Loaders,
): Promise<ConflictToCome[]> {
  const figures = await loadAll(load.figure, figureIds);
  const subjects = new Map(figures.map((figure) => [`${figure.subjectKind} ${figure.subjectId}`, figure]));
  const beside = await Promise.all(
    [...subjects.values()].map(({ subjectKind, subjectId }) => load.figuresOf[subjectKind].load(subjectId)),
  );
  const all = beside.flat();
  const ids = new Set(figureIds);
  const conflicts = findConflicts(all, await partSinceOf(all, { load }), today).filter((conflict) =>
    conflict.figures.some(({ figure }) => ids.has(figure.id)),
  );
  return Promise.all(conflicts.map(async (conflict) => ({ conflict, labels: await labelsOf(conflict.used, load) })));
}

async function labelsOf(figure: Figure, load: Loaders): Promise<ConflictToCome['labels']> {
  const [indonesian, english] = await Promise.all([
    findSubjectLabel(figure, 'ID', { load }),
    findSubjectLabel(figure, 'EN', { load }),
  ]);
  return { ID: indonesian ?? figure.subjectId, EN: english ?? figure.subjectId };
}
