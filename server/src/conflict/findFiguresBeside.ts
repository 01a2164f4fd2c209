import { besideFigure, rolesOf } from '@pionir/shared';
import type { Day, Figure, RoledFigure } from '@pionir/shared';
import type { Context } from '../graphql/context.ts';
import { partSinceOf } from './findConflictsOfRegency.ts';

/** The other figures of its subject, measure and period, each with its role; itself is left out. */
export async function findFiguresBeside(
  figure: Figure,
  knownAt: Day | null | undefined,
  context: Context,
): Promise<RoledFigure[]> {
  const group = besideFigure(figure, await context.load.figuresOf[figure.subjectKind].load(figure.subjectId));
  const roled = rolesOf(group, await partSinceOf(group, context), knownAt ?? context.today);
  return roled.filter((beside) => beside.figure.id !== figure.id);
}
