import type { SubjectKind } from '@pionir/shared';

/** The subject that a row names: just one of its four columns holds it. */
export function subjectOf(columns: Record<SubjectKind, string | null>, figureId: string) {
  for (const [kind, id] of Object.entries(columns)) {
    if (id !== null) return { subjectKind: kind as SubjectKind, subjectId: id };
  }
  // The table's check constraint holds that there is one.
  throw new Error(`Figure ${figureId} has no subject.`);
}
