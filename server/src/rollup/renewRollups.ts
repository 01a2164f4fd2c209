import type { Em } from '../db/createOrm.ts';
import { createRecordWriter } from '../db/RecordWriter.ts';
import type { RecordWriter } from '../db/RecordWriter.ts';
import { countCohorts } from './countCohorts.ts';
import { CountingThread, counterAtHand } from './Counter.ts';
import type { Counter } from './Counter.ts';
import { rollupColumns } from './countTogether.ts';
import { readCountingOrder } from './readCountingOrder.ts';

/** Cohorts that are in memory at once, but where one payer has more. */
const cohortsAtOnce = 5000;

/** Below so many cohorts they are counted before a thread has begun. */
const manyCohorts = 20_000;

/** Counts the cohorts of payers together anew, of all where none are named; in the caller's transaction. */
export async function renewRollups(em: Em, payerCodes: readonly string[] | 'all'): Promise<void> {
  const writer = await createRecordWriter(em, {
    table: 'payer_rollup',
    columns: rollupColumns,
    key: ['payer_code'],
  });
  const counts = await countCohorts(em, payerCodes);
  const cohorts = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const counter = cohorts < manyCohorts ? counterAtHand : new CountingThread();
  try {
    await renewInBatches(em, inBatches(counts), counter, writer);
  } finally {
    await counter.end();
  }
}

/** So many batches at most are being counted while the next is read. */
const mostAtOnce = 3;

async function renewInBatches(
  em: Em,
  batches: readonly (readonly string[])[],
  counter: Counter,
  writer: RecordWriter,
): Promise<void> {
  const underWay: Promise<string>[] = [];
  const writeFirst = async () => writer.write((await underWay.shift()) as string);
  for (const codes of batches) {
    const counted = counter.count(await readCountingOrder(em, codes));
    // It is waited for later; until then nobody would hear it fail.
    counted.catch(() => undefined);
    underWay.push(counted);
    if (underWay.length === mostAtOnce) await writeFirst();
  }
  while (underWay.length > 0) await writeFirst();
  await writer.finish();
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
