import { coverageOfAll } from '@pionir/shared';
import type { Coverage } from '@pionir/shared';
import { settleClocks } from '../graphql/clocks.ts';
import type { ClockArgs } from '../graphql/clocks.ts';
import type { Context } from '../graphql/context.ts';

/** Coverage of a province's regencies together. */
export async function findProvinceCoverage(code: string, asked: ClockArgs, context: Context): Promise<Coverage> {
  const clocks = await settleClocks(asked, context);
  return coverageOfAll(await context.load.provinceFacts.load(code), clocks);
}
