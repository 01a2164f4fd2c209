import { countingCohorts, keyOfTraits, preferredFigure } from '../coverage/index.ts';
import type { CohortFacts } from '../coverage/index.ts';
import { isPublished } from '../quantity/index.ts';
import type { CohortTraits, Evidence, Figure, StandsFor } from '../quantity/index.ts';

/** The cohorts of a payer, one by one. */
export type CohortsOfPayer = (payerCode: string) => readonly CohortFacts[];

/** The payers whose cohorts must be read to tell the published figures. */
export function payersBehind(evidence: readonly Evidence[]): string[] {
  return [...new Set(evidence.flatMap((each) => (isPublished(each) ? [] : [each.standsFor.payerCode])))];
}

/** The published figures that a number was made of, each once: what was counted together is found again one by one. */
export function figuresBehind(evidence: readonly Evidence[], cohortsOf: CohortsOfPayer): Figure[] {
  const groups = Map.groupBy(evidence, (each) => (isPublished(each) ? each.id : keyOfReading(each.standsFor)));
  const figures = [...groups.values()].flatMap((alike) => {
    const [first] = alike as [Evidence];
    return isPublished(first) ? [first] : read(first.standsFor, traitsAmong(alike), cohortsOf);
  });
  return [...new Map(figures.map((figure) => [figure.id, figure])).values()];
}

/** Groups of one payer that count on the same day are found in one reading, in the order of its cohorts. */
function keyOfReading(standsFor: StandsFor): string {
  const { payerCode, knownAt } = standsFor;
  return JSON.stringify([payerCode, knownAt, 'cohortId' in standsFor ? standsFor.cohortId : { on: standsFor.on }]);
}

function traitsAmong(evidence: readonly Evidence[]): CohortTraits[] {
  return evidence.flatMap((each) =>
    isPublished(each) || !('traits' in each.standsFor) ? [] : [each.standsFor.traits],
  );
}

function read(standsFor: StandsFor, traits: readonly CohortTraits[], cohortsOf: CohortsOfPayer): Figure[] {
  const cohorts = cohortsOf(standsFor.payerCode);
  if ('cohortId' in standsFor) {
    const own = cohorts.find(({ id }) => id === standsFor.cohortId);
    const figure = own === undefined ? null : preferredFigure(own.headcounts, standsFor.knownAt);
    return figure === null ? [] : [figure];
  }
  const keys = new Set(traits.map(keyOfTraits));
  return countingCohorts(cohorts, standsFor).flatMap(({ cohort, headcount }) =>
    keys.has(keyOfTraits(cohort)) ? [headcount] : [],
  );
}
