import { countingCohorts, hasBegun, hasEnded, isKnownCohort, lastDayOfCohort } from '@pionir/shared';
import type { Clocks, CohortFacts, Figure } from '@pionir/shared';

/** Whether a cohort counts on a day, by which figure; or why it does not. */
export type CohortVerdict =
  | { readonly counts: true; readonly headcount: Figure }
  | { readonly counts: false; readonly reason: string };

/** Says in words which of the rules (honest numbers, section 2) keeps a cohort from counting. */
export function judgeCohort(cohort: CohortFacts, ofPlace: readonly CohortFacts[], clocks: Clocks): CohortVerdict {
  const counting = countingCohorts(ofPlace, clocks);
  const own = counting.find((each) => each.cohort.id === cohort.id);
  if (own) return { counts: true, headcount: own.headcount };
  const { on, knownAt } = clocks;
  const no = (reason: string): CohortVerdict => ({ counts: false, reason });
  if (cohort.status !== 'ENROLLED') return no('it is planned, not enrolled');
  if (!isKnownCohort(cohort, knownAt)) return no(`no head count of it was known on ${knownAt}`);
  if (cohort.startsOn === null) return no('no source says when it began');
  if (!hasBegun(cohort, on)) return no(`it had not begun by ${on}: it begins ${cohort.startsOn}`);
  if (hasEnded(cohort, on, knownAt)) return no(`it ended on ${lastDayOfCohort(cohort, knownAt)}`);
  const successor = ofPlace.find(
    (other) => other.renews.includes(cohort.id) && isKnownCohort(other, knownAt) && hasBegun(other, on),
  );
  if (successor) return no(`it was taken over by ${successor.id}`);
  const container = counting.find((each) => each.cohort.contains.includes(cohort.id));
  return no(
    container ? `it is inside ${container.cohort.id}, which counts` : 'it is inside another cohort that counts',
  );
}
