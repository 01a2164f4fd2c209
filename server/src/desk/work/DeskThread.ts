import { Worker } from 'node:worker_threads';
import { GraphQLError } from 'graphql';
import { DatabaseBusy } from '../../db/DatabaseBusy.ts';
import type { Orm } from '../../db/createOrm.ts';
import { holdWriting } from '../../db/holdWriting.ts';
import { refusal } from '../../graphql/errors/refusal.ts';
import type { DeskTask, DeskTaskInput, DeskTaskResult, DoDeskTask } from './deskTasks.ts';
import type { ThreadOrder, ThreadOutcome, ThreadReport } from './ThreadMessage.ts';

/** Where the thread begins, beside this file once it is built. */
export const deskWorkerFile = new URL('./deskWorker.js', import.meta.url);

type Settle = (outcome: ThreadOutcome) => void;

/**
 * A thread of its own for the long work of the desk, with a connection of its
 * own: readers are answered meanwhile. It is begun when it is first needed, and
 * again after one that has ended. One that works on when nobody waits any more is
 * ended: what it had begun the database takes back.
 */
export class DeskThread {
  #worker: Worker | null = null;
  #orders = 0;
  readonly #open = new Map<number, Settle>();

  constructor(
    private readonly databaseUrl: string,
    /** What the rest of the desk writes through; on SQLite it waits for the thread. */
    private readonly deskOrm: Orm,
    /** How long a task may take. */
    private readonly milliseconds: number,
    private readonly file: URL = deskWorkerFile,
  ) {}

  readonly do: DoDeskTask = async <Task extends DeskTask>(
    task: Task,
    ...input: DeskTaskInput<Task>
  ): Promise<DeskTaskResult<Task>> => resultOf<Task>(await holdWriting(this.deskOrm, () => this.#order(task, input)));

  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #order(task: DeskTask, input: readonly unknown[]): Promise<ThreadOutcome> {
    this.#orders += 1;
    const order: ThreadOrder = { number: this.#orders, task, input };
    return new Promise((resolve) => {
      const worker = this.#begun();
      const timer = setTimeout(() => void this.#endOverdue(worker), this.milliseconds);
      this.#open.set(order.number, (outcome) => {
        clearTimeout(timer);
        resolve(outcome);
      });
      worker.postMessage(order, []);
    });
  }

  #begun(): Worker {
    if (this.#worker !== null) return this.#worker;
    const worker = new Worker(this.file, { workerData: { databaseUrl: this.databaseUrl } });
    worker.unref();
    worker.on('message', ({ number, outcome }: ThreadReport) => this.#settle([number], outcome));
    const end = (error: Error) => {
      if (this.#worker !== worker) return;
      this.#worker = null;
      this.#settle([...this.#open.keys()], { kind: 'FAILED', error });
    };
    worker.once('error', end);
    worker.once('exit', () => end(new Error('The thread of the desk has ended.')));
    this.#worker = worker;
    return worker;
  }

  async #endOverdue(worker: Worker): Promise<void> {
    const its = [...this.#open.keys()];
    this.#worker = null;
    // Only then has it let go of the database.
    await worker.terminate();
    const { message, extensions } = refusal('TIME_LIMIT_EXCEEDED', `It took longer than ${this.milliseconds} ms.`);
    this.#settle(its, { kind: 'REFUSED', message, extensions });
  }

  #settle(numbers: readonly number[], outcome: ThreadOutcome): void {
    for (const number of numbers) {
      this.#open.get(number)?.(outcome);
      this.#open.delete(number);
    }
  }
}

function resultOf<Task extends DeskTask>(outcome: ThreadOutcome): DeskTaskResult<Task> {
  if (outcome.kind === 'DONE') return outcome.result as DeskTaskResult<Task>;
  if (outcome.kind === 'REFUSED') throw new GraphQLError(outcome.message, { extensions: outcome.extensions });
  throw outcome.kind === 'FAILED' ? outcome.error : new DatabaseBusy();
}
