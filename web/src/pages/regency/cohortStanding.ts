import { formatDate } from '@pionir/shared';
import type { Language } from '@pionir/shared';
import type { CohortFacts } from '../../graphql/types.ts';

/** Whether a cohort is in the day's count: planned ones never are. */
export type CohortStanding = 'counted' | 'notCounted' | 'planned';

export function cohortStanding(
  cohort: Pick<CohortFacts, 'slug' | 'status'>,
  counting: readonly { readonly slug: string }[],
): CohortStanding {
  if (cohort.status === 'PLANNED') return 'planned';
  return counting.some(({ slug }) => slug === cohort.slug) ? 'counted' : 'notCounted';
}

/** The targets of a planned cohort that were known by then, the newest first. */
export function targetsOf(cohort: Pick<CohortFacts, 'figures'>, knownAt: string) {
  return cohort.figures
    .filter((figure) => figure.measure === 'TARGET_HEADCOUNT' && figure.knownFrom <= knownAt)
    .toSorted((a, b) => (a.knownFrom < b.knownFrom ? 1 : a.knownFrom > b.knownFrom ? -1 : a.slug < b.slug ? -1 : 1));
}

/** What counts first, then what is planned, then the past, the newest first. */
export function inReadingOrder<Cohort extends Pick<CohortFacts, 'slug' | 'status' | 'startsOn'>>(
  cohorts: readonly Cohort[],
  counting: readonly { readonly slug: string }[],
): Cohort[] {
  const places: readonly CohortStanding[] = ['counted', 'planned', 'notCounted'];
  const place = (cohort: Cohort) => places.indexOf(cohortStanding(cohort, counting));
  return cohorts.toSorted((a, b) => {
    if (place(a) !== place(b)) return place(a) - place(b);
    const [first, second] = [a.startsOn ?? '', b.startsOn ?? ''];
    if (first !== second) return first < second ? 1 : -1;
    return a.slug < b.slug ? -1 : 1;
  });
}

/** A renewed cohort often has its successor's name; the start tells them apart. */
export function namedWithStart(
  { label, startsOn }: { readonly label: string; readonly startsOn: string | null },
  language: Language,
): string {
  return startsOn === null ? `“${label}”` : `“${label}” (${formatDate(startsOn, language)})`;
}
