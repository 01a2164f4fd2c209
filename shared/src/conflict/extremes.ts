import { preferredFigure } from '../coverage/index.ts';
import type { CohortFacts, PlaceFacts } from '../coverage/index.ts';
import type { Day } from '../period/index.ts';
import type { Figure } from '../quantity/index.ts';
import { besideFigure } from './findConflicts.ts';
import { rolesOf } from './roles.ts';

/** Which of conflicting head counts to believe. */
export type Extreme = 'lowest' | 'highest';

/** The place as it would be were the lowest, or the highest, of conflicting head counts of each cohort the one used. */
export function atExtreme(place: PlaceFacts, extreme: Extreme, knownAt: Day): PlaceFacts {
  return { ...place, cohorts: place.cohorts.map((cohort) => believing(cohort, extreme, knownAt)) };
}

function believing(cohort: CohortFacts, extreme: Extreme, knownAt: Day): CohortFacts {
  const used = preferredFigure(cohort.headcounts, knownAt);
  if (used === null) return cohort;
  // Numbers of another year are no rivals of this one's.
  const roled = rolesOf(besideFigure(used, cohort.headcounts), cohort.partSince, knownAt);
  const rivals = roled.filter(({ role }) => role === 'RIVAL').map(({ figure }) => figure);
  if (rivals.length === 0) return cohort;
  const believed = [used, ...rivals].toSorted(byValueThenId).at(extreme === 'lowest' ? 0 : -1) as Figure;
  return believed.id === used.id ? cohort : { ...cohort, headcounts: preferring(cohort.headcounts, believed) };
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
