import { figuresBehind, publishedAmong, readBehind, yearOf } from '@pionir/shared';
import type { CohortFacts, Evidence, Figure, ReadBehind } from '@pionir/shared';
import type { RunningCohorts } from './findRunningCohorts.ts';

/** What is read where head counts were added up beforehand. */
export interface CohortsLoad {
  readonly runningCohorts: { readonly load: (key: RunningCohorts) => Promise<readonly CohortFacts[]> };
  readonly figuresOf: { readonly cohort: { readonly load: (cohortId: string) => Promise<readonly Figure[]> } };
}

/**
 * The published figures that a number was made of: cohorts are read one by one
 * only where they were counted together (decision 17).
 */
export function findFiguresBehind(
  evidence: readonly Evidence[],
  load: CohortsLoad,
): readonly Figure[] | Promise<readonly Figure[]> {
  const wanted = readBehind(evidence);
  return wanted.payers.length + wanted.cohortIds.length === 0
    ? publishedAmong(evidence)
    : readFiguresBehind(evidence, wanted, load);
}

async function readFiguresBehind(
  evidence: readonly Evidence[],
  { payers, cohortIds }: ReadBehind,
  { runningCohorts, figuresOf }: CohortsLoad,
): Promise<Figure[]> {
  const [cohorts, headcounts] = await Promise.all([
    Promise.all(payers.map(({ payerCode, on }) => runningCohorts.load({ payerCode, year: yearOf(on) }))),
    Promise.all(cohortIds.map((id) => figuresOf.cohort.load(id))),
  ]);
  return figuresBehind(evidence, {
    cohortsOn: (code, on) => cohorts[payers.findIndex((payer) => payer.payerCode === code && payer.on === on)] ?? [],
    headcountsOf: (id) => (headcounts[cohortIds.indexOf(id)] ?? []).filter(({ measure }) => measure === 'HEADCOUNT'),
  });
}
