import type { CohortFacts, Program } from '@pionir/shared';
import type { Context } from '../graphql/context.ts';

/** All cohorts of the program's payer: one of another program may take over from its own, or contain them. */
export async function findPayerCohorts(
  { provinceCode, regencyCode }: Program,
  { load }: Context,
): Promise<readonly CohortFacts[]> {
  return load.cohortsOfPayer.load(regencyCode ?? provinceCode);
}
