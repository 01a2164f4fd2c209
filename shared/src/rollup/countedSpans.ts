import type { CohortFacts, Count } from '../coverage/index.ts';
import { dayAfter, firstDayOf } from '../period/index.ts';
import type { Epoch } from './epochs.ts';
import { withoutSpans } from './span.ts';
import type { Span } from './span.ts';

/**
 * When each of a payer's cohorts counts, by its id: while it runs, but not once
 * another takes over from it, nor while one that contains it counts itself.
 */
export function countedSpans(
  cohorts: readonly CohortFacts[],
  epochsById: ReadonlyMap<string, readonly Epoch[]>,
): ReadonlyMap<string, readonly Count[]> {
  const renewers = namedBy(cohorts, ({ renews }) => renews);
  const containers = namedBy(cohorts, ({ contains }) => contains);
  const settled = new Map<string, readonly Count[]>();
  function spansOf(cohort: CohortFacts): readonly Count[] {
    const found = settled.get(cohort.id);
    if (found !== undefined) return found;
    // The importer refuses rings; should one slip through, this ends it: a cohort is not inside itself.
    settled.set(cohort.id, []);
    const epochs = epochsById.get(cohort.id) ?? [];
    const spans = withoutSpans(runningSpans(cohort, epochs), [
      ...(renewers.get(cohort.id) ?? []).flatMap((renewer) => takenOver(renewer, epochsById.get(renewer.id) ?? [])),
      ...(containers.get(cohort.id) ?? []).flatMap(spansOf),
    ]);
    settled.set(cohort.id, spans);
    return spans;
  }
  return new Map(cohorts.map((cohort) => [cohort.id, spansOf(cohort)]));
}

/** Who names each cohort. */
function namedBy(
  cohorts: readonly CohortFacts[],
  namesOf: (cohort: CohortFacts) => readonly string[],
): ReadonlyMap<string, readonly CohortFacts[]> {
  const namers = new Map<string, CohortFacts[]>();
  for (const cohort of cohorts) {
    for (const id of namesOf(cohort)) namers.set(id, [...(namers.get(id) ?? []), cohort]);
  }
  return namers;
}

function runningSpans({ startsOn }: CohortFacts, epochs: readonly Epoch[]): Count[] {
  if (startsOn === null) return [];
  const from = firstDayOf(startsOn);
  return epochs.flatMap(({ knownFrom, knownUntil, people, lowest, highest, ends }) =>
    ends === null || ends < from
      ? []
      : [{ from, until: dayAfter(ends), knownFrom, knownUntil, people, lowest, highest }],
  );
}

/** Once taken over, it stays so: from the day the other begins, as soon as that one is known. */
function takenOver({ startsOn }: CohortFacts, [first]: readonly Epoch[]): Span[] {
  if (startsOn === null || first === undefined) return [];
  return [{ from: firstDayOf(startsOn), until: null, knownFrom: first.knownFrom, knownUntil: null }];
}
