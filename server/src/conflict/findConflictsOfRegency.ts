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

/** Of the cohorts only those about which there is more than one figure: there can be very many. */
async function figuresAbout({ code }: Regency, { load }: Context): Promise<Figure[]> {
  const [programs, cohorts] = await Promise.all([
    load.programsOfRegency.load(code),
    load.contestedCohortsOf.load(code),
  ]);
  const figures = await Promise.all([
    load.figuresOf.regency.load(code),
    ...programs.map(({ id }) => load.figuresOf.program.load(id)),
    ...cohorts.map(({ cohortId }) => load.figuresOf.cohort.load(cohortId)),
  ]);
  return figures.flat();
}
