import { figuresBehind, payersBehind, publishedAmong } from '@pionir/shared';
import type { CohortFacts, Evidence, Figure } from '@pionir/shared';

/** What must be read where head counts were added up beforehand. */
export interface CohortsLoad {
  readonly cohortsOfPayer: { readonly load: (payerCode: string) => Promise<readonly CohortFacts[]> };
}

/**
 * The published figures that a number was made of: the cohorts of a payer are read
 * one by one only where they were counted together (decision 17).
 */
export function findFiguresBehind(
  evidence: readonly Evidence[],
  load: CohortsLoad,
): readonly Figure[] | Promise<readonly Figure[]> {
  const payers = payersBehind(evidence);
  return payers.length === 0 ? publishedAmong(evidence) : readFiguresBehind(evidence, payers, load);
}

async function readFiguresBehind(
  evidence: readonly Evidence[],
  payers: readonly string[],
  { cohortsOfPayer }: CohortsLoad,
): Promise<Figure[]> {
  const cohorts = new Map(
    await Promise.all(payers.map(async (code) => [code, await cohortsOfPayer.load(code)] as const)),
  );
  return figuresBehind(evidence, (code) => cohorts.get(code) ?? []);
}
