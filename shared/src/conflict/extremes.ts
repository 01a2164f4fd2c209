import { preferredFigure } from '../coverage/index.ts';
import type { CohortFacts, CountedPlace } from '../coverage/index.ts';
import type { Day } from '../period/index.ts';
import type { Figure } from '../quantity/index.ts';
import { besideFigure } from './findConflicts.ts';
import { rolesOf } from './roles.ts';

/** Which of conflicting head counts to believe. */
export type Extreme = 'lowest' | 'highest';

/** The place as it would be were the lowest, or the highest, of conflicting head counts of each cohort the one used. */
export function atExtreme(place: CountedPlace, extreme: Extreme, knownAt: Day): CountedPlace {
  const { cohorts } = place;
  if ('groups' in cohorts) return { ...place, cohorts: { ...cohorts, believing: extreme } };
  return { ...place, cohorts: cohorts.map((cohort) => believing(cohort, extreme, knownAt)) };
}

function believing(cohort: CohortFacts, extreme: Extreme, knownAt: Day): CohortFacts {
  const used = preferredFigure(cohort.headcounts, knownAt);
  const believed = extremeOf(cohort, extreme, knownAt);
  if (used === null || believed === null || believed.id === used.id) return cohort;
  return { ...cohort, headcounts: preferring(cohort.headcounts, believed) };
}

/** The lowest, or the highest, of the head counts that conflict with the one used, itself among them; null where none is known. */
export function extremeOf(cohort: CohortFacts, extreme: Extreme, knownAt: Day): Figure | null {
  const used = preferredFigure(cohort.headcounts, knownAt);
  // Nothing beside it: nothing to conflict with.
  if (used === null || cohort.headcounts.length === 1) return used;
  // Numbers of another year are no rivals of this one's.
  const roled = rolesOf(besideFigure(used, cohort.headcounts), cohort.partSince, knownAt);
  const rivals = roled.filter(({ role }) => role === 'RIVAL').map(({ figure }) => figure);
  if (rivals.length === 0) return used;
  return [used, ...rivals].toSorted(byValueThenId).at(extreme === 'lowest' ? 0 : -1) as Figure;
}

/** The same figures, the given one preferred: when a cohort begins and ends does not change by it. */
function preferring(figures: readonly Figure[], preferred: Figure): Figure[] {
  return figures.map((figure) => {
    if (figure.id === preferred.id) return { ...figure, standing: 'PREFERRED' };
    return figure.standing === 'PREFERRED' ? { ...figure, standing: 'NORMAL' } : figure;
  });
}

function byValueThenId(a: Figure, b: Figure): number {
  if (a.value !== b.value) return a.value - b.value;
  return a.id < b.id ? -1 : 1;
}
