import type { Count, CountableCohort } from '../coverage/index.ts';
import { dayAfter, firstDayOf } from '../period/index.ts';
import type { Epoch } from './epochs.ts';
import { withoutSpans } from './span.ts';
import type { Span } from './span.ts';

/**
 * When each of a payer's cohorts counts, by its id: while it runs, but not once
 * another takes over from it, nor while one that contains it counts itself.
 */
export function countedSpans(
  cohorts: readonly CountableCohort[],
  epochsById: ReadonlyMap<string, readonly Epoch[]>,
  takenOver: ReadonlyMap<string, readonly Span[]>,
): ReadonlyMap<string, readonly Count[]> {
  const containers = containersOf(cohorts);
  const settled = new Map<string, readonly Count[]>();
  function spansOf(cohort: CountableCohort): readonly Count[] {
    const found = settled.get(cohort.id);
    if (found !== undefined) return found;
    // The importer refuses rings; should one slip through, this ends it: a cohort is not inside itself.
    settled.set(cohort.id, []);
    const spans = withoutSpans(runningSpans(cohort, epochsById.get(cohort.id) ?? []), [
      ...(takenOver.get(cohort.id) ?? []),
      ...(containers.get(cohort.id) ?? []).flatMap(spansOf),
    ]);
    settled.set(cohort.id, spans);
    return spans;
  }
  for (const cohort of cohorts) spansOf(cohort);
  return settled;
}

/** Those that contain each cohort. */
function containersOf(cohorts: readonly CountableCohort[]): ReadonlyMap<string, readonly CountableCohort[]> {
  const containers = new Map<string, CountableCohort[]>();
  for (const cohort of cohorts) {
    for (const id of cohort.contains) containers.set(id, [...(containers.get(id) ?? []), cohort]);
  }
  return containers;
}

function runningSpans({ startsOn }: CountableCohort, epochs: readonly Epoch[]): Count[] {
  if (startsOn === null) return [];
  const from = firstDayOf(startsOn);
  return epochs.flatMap(({ knownFrom, knownUntil, people, lowest, highest, ends }) =>
    ends === null || ends < from
      ? []
      : [{ from, until: dayAfter(ends), knownFrom, knownUntil, people, lowest, highest }],
  );
}
