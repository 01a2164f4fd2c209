import { keyOfTraits } from '../coverage/index.ts';
import type { CohortRollup, Count, CountableCohort, RolledGroup, Run } from '../coverage/index.ts';
import { firstDayOf } from '../period/index.ts';
import { countedSpans } from './countedSpans.ts';
import { epochsOf } from './epochs.ts';
import type { Epoch } from './epochs.ts';
import { gatherAlike } from './gatherAlike.ts';
import { joinAlike } from './joinAlike.ts';
import { mergeCounts } from './mergeCounts.ts';
import { mergeRuns } from './mergeRuns.ts';
import { takeovers } from './takeovers.ts';

/** Counts the cohorts of a payer together, in the order of their ids, that are alike to the rules (decision 17). */
export function rollUp(payerCode: string, all: readonly CountableCohort[]): CohortRollup {
  const takenOver = takeovers(all);
  const cohorts = gatherAlike(all, takenOver);
  const epochsById = new Map(cohorts.map((cohort) => [cohort.id, epochsOf(cohort)]));
  const spansById = countedSpans(cohorts, epochsById, takenOver);
  const known = cohorts.filter(({ id }) => (epochsById.get(id) as Epoch[]).length > 0);
  const groups = [...Map.groupBy(known, keyOfTraits)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, alike]) => toGroup(alike, epochsById, spansById));
  return { payerCode, groups };
}

function toGroup(
  alike: readonly CountableCohort[],
  epochsById: ReadonlyMap<string, readonly Epoch[]>,
  spansById: ReadonlyMap<string, readonly Count[]>,
): RolledGroup {
  const { programId, category, segment, funding } = alike[0] as CountableCohort;
  return {
    traits: { programId, category, segment, funding },
    runs: mergeRuns(alike.flatMap((cohort) => runsOf(cohort, epochsById.get(cohort.id) ?? []))),
    counts: mergeCounts(alike.flatMap(({ id }) => spansById.get(id) ?? [])),
  };
}

function runsOf({ id, startsOn }: CountableCohort, epochs: readonly Epoch[]): Run[] {
  const begins = startsOn === null ? null : firstDayOf(startsOn);
  return joinAlike(epochs, (a, b) => a.ends === b.ends).map(({ knownFrom, knownUntil, ends }) => ({
    begins,
    ends,
    knownFrom,
    knownUntil,
    firstId: id,
  }));
}
