import { outlineOf, rollUp } from '@pionir/shared';
import type { CountableCohort } from '@pionir/shared';
import type { Em } from '../db/createOrm.ts';
import { createRecordWriter, inThisOrder } from '../db/RecordWriter.ts';
import type { StoredValue } from '../db/RecordWriter.ts';
import { countCohorts } from './countCohorts.ts';
import { findCountableCohorts } from './findCountableCohorts.ts';
import { packRollup } from './packRollup.ts';

/** Up to so many cohorts are as quickly read one by one, and their figures are at hand then. */
const fewCohorts = 50;

/** Cohorts that are in memory at once, but where one payer has more. */
const cohortsAtOnce = 5000;

/** Called now and then with how many payers are done, of how many; what it throws breaks the counting off. */
export type AfterPayers = (done: number, of: number) => Promise<void>;

/** Counts the cohorts of payers together anew, of all where none are named; in the caller's transaction. */
export async function renewRollups(
  em: Em,
  payerCodes: readonly string[] | 'all',
  afterPayers?: AfterPayers,
): Promise<void> {
  const writer = await createRecordWriter(em, {
    table: 'payer_rollup',
    columns: inThisOrder(['payer_code', 'outline', 'rollup']),
    key: ['payer_code'],
  });
  const counts = await countCohorts(em, payerCodes);
  let done = 0;
  for (const codes of inBatches(counts)) {
    const cohortsOf = await findCountableCohorts(em, codes);
    const records = codes.map((code, index) =>
      toRecord(code, cohortsOf[index] as CountableCohort[], counts.get(code) as number),
    );
    await writer.write(JSON.stringify(records));
    done += codes.length;
    await afterPayers?.(done, counts.size);
  }
  await writer.finish();
}

/** A row as it is written, of all cohorts that may count among as many as the payer has. */
export function toRecord(payerCode: string, cohorts: readonly CountableCohort[], count: number): StoredValue[] {
  const rollup = rollUp(payerCode, cohorts);
  const packed = count > fewCohorts ? packRollup(rollup) : null;
  return [payerCode, JSON.stringify(outlineOf(rollup)), packed];
}

function inBatches(counts: ReadonlyMap<string, number>): string[][] {
  const batches: string[][] = [];
  let room = 0;
  for (const [code, count] of counts) {
    const last = batches.at(-1);
    if (last === undefined || count > room) {
      batches.push([code]);
      room = cohortsAtOnce - count;
    } else {
      last.push(code);
      room -= count;
    }
  }
  return batches;
}
