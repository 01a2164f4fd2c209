import type { Cohorts } from '@pionir/shared';

/** Bytes in memory, about: of a cohort or a figure with its texts, and of a count or a run, which share theirs. */
const weights = { list: 500, row: 700, count: 120 } as const;

/** What cohorts weigh in memory, in bytes: about, and rather more than they do. */
export function weighCohorts(cohorts: Cohorts): number {
  if ('groups' in cohorts) {
    const counts = cohorts.groups.reduce<number>((sum, group) => sum + group.runs.length + group.counts.length, 0);
    return weights.list + (cohorts.groups.length + counts) * weights.count;
  }
  return cohorts.reduce<number>((sum, { headcounts }) => sum + (1 + headcounts.length) * weights.row, weights.list);
}
