import { preferredFigure } from '../coverage/index.ts';
import type { CohortFacts, CountedPlace } from '../coverage/index.ts';
import type { Day } from '../period/index.ts';
import type { Figure } from '../quantity/index.ts';
import { besideFigure } from './findConflicts.ts';
import { rolesOf } from './roles.ts';

/** Which of conflicting head counts to believe. */
export type Extreme = 'lowest' | 'highest';

/** The lowest and the highest of head counts that conflict; the same one where none do. */
export type Extremes = Readonly<Record<Extreme, Figure>>;

/** The place as it would be were the lowest, or the highest, of conflicting head counts of each cohort the one used. */
export function atExtreme(place: CountedPlace, extreme: Extreme, knownAt: Day): CountedPlace {
  const { cohorts } = place;
  if ('groups' in cohorts) return { ...place, cohorts: { ...cohorts, believing: extreme } };
  return { ...place, cohorts: cohorts.map((cohort) => believing(cohort, extreme, knownAt)) };
}

function believing(cohort: CohortFacts, extreme: Extreme, knownAt: Day): CohortFacts {
  const used = preferredFigure(cohort.headcounts, knownAt);
  if (used === null) return cohort;
  const believed = extremesOf(cohort, used, knownAt)[extreme];
  return believed.id === used.id ? cohort : { ...cohort, headcounts: preferring(cohort.headcounts, believed) };
}

/** The extremes of the head counts that conflict with the one used, itself among them. */
export function extremesOf({ headcounts, partSince }: CohortFacts, used: Figure, knownAt: Day): Extremes {
  // Most documents repeat a number: what says the same does not conflict.
  const others = headcounts.filter(({ value }) => value !== used.value);
  if (others.length === 0) return { lowest: used, highest: used };
  // Numbers of another year are no rivals of this one's.
  const roled = rolesOf(besideFigure(used, [used, ...others]), partSince, knownAt);
  const rivals = roled.filter(({ role }) => role === 'RIVAL').map(({ figure }) => figure);
  if (rivals.length === 0) return { lowest: used, highest: used };
  const inOrder = [used, ...rivals].toSorted(byValueThenId);
  return { lowest: inOrder[0] as Figure, highest: inOrder.at(-1) as Figure };
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
