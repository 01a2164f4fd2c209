import { findConflicts } from '@pionir/shared';
import type { Conflict, Day, Figure, PartSince, Regency } from '@pionir/shared';
import type { Context } from '../graphql/context.ts';
import { loadAll } from '../graphql/keyed.ts';

/** Where sources disagree about a regency, its programs and its cohorts, as known on a day. */
export async function findConflictsOfRegency(
  regency: Regency,
  knownAt: Day | null | undefined,
  context: Context,
): Promise<Conflict[]> {
  const figures = await figuresAbout(regency, context);
  return findConflicts(figures, await partSinceOf(figures, context), knownAt ?? context.today);
}

/** Since when each of the figures is known to be a part of another one, by id. */
export async function partSinceOf(figures: readonly Figure[], { load }: Pick<Context, 'load'>): Promise<PartSince> {
  const parts = await loadAll(
    load.partSince,
    figures.map(({ id }) => id),
  );
  return Object.fromEntries(parts.map(({ figureId, since }) => [figureId, since]));
}

async function figuresAbout({ code }: Regency, { load }: Context): Promise<Figure[]> {
  const programs = await load.programsOfRegency.load(code);
  const cohorts = await Promise.all(programs.map(({ id }) => load.cohortsOf.load(id)));
  const figures = await Promise.all([
    load.figuresOf.regency.load(code),
    ...programs.map(({ id }) => load.figuresOf.program.load(id)),
    ...cohorts.flat().map(({ id }) => load.figuresOf.cohort.load(id)),
  ]);
  return figures.flat();
}
