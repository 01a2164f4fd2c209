import 'reflect-metadata';
import { parentPort, workerData } from 'node:worker_threads';
import { GraphQLError } from 'graphql';
import { createOrm } from '../../db/createOrm.ts';
import { isDatabaseBusy } from '../../db/isDatabaseBusy.ts';
import { isDatabaseUnavailable } from '../../db/isDatabaseUnavailable.ts';
import { refuseUnavailable } from '../../graphql/errors/refuseUnavailable.ts';
import { doDeskTask } from './deskTasks.ts';
import type { DeskTask, DeskTaskInput } from './deskTasks.ts';
import type { ThreadOrder, ThreadOutcome, ThreadReport } from './ThreadMessage.ts';

/** As many as two pieces of work at once can hold. */
const poolSize = 4;

const opening = createOrm((workerData as { readonly databaseUrl: string }).databaseUrl, { poolSize });

parentPort?.on('message', (order: ThreadOrder) => void obey(order));

async function obey(order: ThreadOrder): Promise<void> {
  const report: ThreadReport = { number: order.number, outcome: await work(order) };
  parentPort?.postMessage(report, []);
}

async function work({ task, input }: ThreadOrder): Promise<ThreadOutcome> {
  try {
    return { kind: 'DONE', result: await doDeskTask(await opening, task, input as DeskTaskInput<DeskTask>) };
  } catch (thrown) {
    // What says so of an error is lost on its way to the other thread.
    const error = isDatabaseUnavailable(thrown) ? refuseUnavailable() : thrown;
    if (error instanceof GraphQLError)
      return { kind: 'REFUSED', message: error.message, extensions: { ...error.extensions } };
    if (isDatabaseBusy(error)) return { kind: 'DATABASE_BUSY' };
    const { message, stack } = error as Error;
    return { kind: 'FAILED', error: Object.assign(new Error(message), { stack }) };
  }
}
