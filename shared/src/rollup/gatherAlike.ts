import type { AgreedCohort, CountableCohort } from '../coverage/index.ts';
import type { Span } from './span.ts';

/**
 * Makes one of cohorts that follow each other and that the rules can tell apart by
 * nothing but their people, as those of the villages in one document: with the id
 * of the first and the people of all.
 */
export function gatherAlike(
  cohorts: readonly CountableCohort[],
  takenOver: ReadonlyMap<string, readonly Span[]>,
): CountableCohort[] {
  const inside = new Set(cohorts.flatMap(({ contains }) => contains));
  const gathered: CountableCohort[] = [];
  let alike: AgreedCohort[] = [];
  const close = () => {
    const [first] = alike;
    if (first !== undefined) gathered.push({ ...first, people: alike.reduce((sum, { people }) => sum + people, 0) });
    alike = [];
  };
  for (const cohort of cohorts) {
    const canBeAlike = 'people' in cohort && cohort.contains.length === 0 && !inside.has(cohort.id);
    if (!canBeAlike) {
      gathered.push(cohort);
      continue;
    }
    const [first] = alike;
    if (first !== undefined && !(areAlike(first, cohort) && areSame(takenOver.get(first.id), takenOver.get(cohort.id))))
      close();
    alike.push(cohort);
  }
  close();
  return gathered;
}

function areAlike(a: AgreedCohort, b: AgreedCohort): boolean {
  return (
    a.headcounts === b.headcounts &&
    a.programId === b.programId &&
    a.category === b.category &&
    a.segment === b.segment &&
    a.status === b.status &&
    a.startsOn === b.startsOn &&
    a.endsOn === b.endsOn &&
    a.confirmedThrough === b.confirmedThrough
  );
}

/** True of spans without an end that are equal, one by one. */
function areSame(some: readonly Span[] = [], others: readonly Span[] = []): boolean {
  return (
    some.length === others.length &&
    some.every(({ from, knownFrom }, index) => from === others[index]?.from && knownFrom === others[index]?.knownFrom)
  );
}
