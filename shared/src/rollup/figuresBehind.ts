import { countingCohorts, keyOfTraits, preferredFigure } from '../coverage/index.ts';
import type { CohortFacts } from '../coverage/index.ts';
import type { Day } from '../period/index.ts';
import { isPublished } from '../quantity/index.ts';
import type { CohortTraits, Evidence, Figure, StandIn } from '../quantity/index.ts';

/** What is read to tell published figures: a payer's cohorts that run on a day, and the head counts of a cohort. */
export interface ReadBehind {
  readonly payers: readonly { readonly payerCode: string; readonly on: Day }[];
  readonly cohortIds: readonly string[];
}

/** What must be read to tell the published figures; nothing where all are published ones. */
export function readBehind(evidence: readonly Evidence[]): ReadBehind {
  const standIns = evidence.filter((each): each is StandIn => !isPublished(each)).map(({ standsFor }) => standsFor);
  const payers = standIns.flatMap((each) => ('traits' in each ? [{ payerCode: each.payerCode, on: each.on }] : []));
  return {
    payers: [...new Map(payers.map((payer) => [keyOfReading(payer.payerCode, payer.on), payer])).values()],
    cohortIds: [...new Set(standIns.flatMap((each) => ('cohortId' in each ? [each.cohortId] : [])))],
  };
}

/** Cohorts one by one. */
export interface CohortsRead {
  /** Of a payer: those that run on the day, and those that take over from them. */
  readonly cohortsOn: (payerCode: string, on: Day) => readonly CohortFacts[];
  readonly headcountsOf: (cohortId: string) => readonly Figure[];
}

/** The published figures that a number was made of, each once: what was counted together is found again one by one. */
export function figuresBehind(evidence: readonly Evidence[], read: CohortsRead): Figure[] {
  const figures = [...Map.groupBy(evidence, keyOfEvidence).values()].flatMap((alike) => {
    const [first] = alike as [Evidence];
    if (isPublished(first)) return [first];
    const { standsFor } = first;
    if ('traits' in standsFor) {
      const counting = countingCohorts(read.cohortsOn(standsFor.payerCode, standsFor.on), standsFor);
      const keys = new Set(traitsAmong(alike).map(keyOfTraits));
      return counting.flatMap(({ cohort, headcount }) => (keys.has(keyOfTraits(cohort)) ? [headcount] : []));
    }
    return preferredFigure(read.headcountsOf(standsFor.cohortId), standsFor.knownAt) ?? [];
  });
  return [...new Map(figures.map((figure) => [figure.id, figure])).values()];
}

/** Groups of one payer that count on the same day are found in one reading, in the order of its cohorts. */
function keyOfEvidence(evidence: Evidence): string {
  if (isPublished(evidence) || !('traits' in evidence.standsFor)) return evidence.id;
  const { payerCode, on, knownAt } = evidence.standsFor;
  return [keyOfReading(payerCode, on), knownAt].join(' ');
}

function keyOfReading(payerCode: string, on: Day): string {
  return `${payerCode} ${on}`;
}

function traitsAmong(evidence: readonly Evidence[]): CohortTraits[] {
  return evidence.flatMap((each) =>
    isPublished(each) || !('traits' in each.standsFor) ? [] : [each.standsFor.traits],
  );
}
