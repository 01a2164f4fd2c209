import { coverageOf } from '@pionir/shared';
import type { Coverage, Program } from '@pionir/shared';
import { settleClocks } from '../graphql/clocks.ts';
import type { ClockArgs } from '../graphql/clocks.ts';
import type { Context } from '../graphql/context.ts';

/**
 * Coverage by one program: its own cohorts, judged among all cohorts of its
 * payer, since another program's cohort may take over from them.
 */
export async function findProgramCoverage(program: Program, asked: ClockArgs, context: Context): Promise<Coverage> {
  const clocks = await settleClocks(asked, context);
  const place =
    program.regencyCode === null
      ? { cohorts: await context.load.schemeFacts.load(program.provinceCode), employed: [] }
      : await context.load.placeFacts.load(program.regencyCode);
  return coverageOf(place ?? { cohorts: [], employed: [] }, clocks, (cohort) => cohort.programId === program.id);
}
