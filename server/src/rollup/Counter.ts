import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { CountingOrder } from './CountingOrder.ts';
import { countTogether } from './countTogether.ts';

/** Counts cohorts together. */
export interface Counter {
  /** The records of the table of rollups, as a JSON list. */
  readonly count: (order: CountingOrder) => Promise<string>;
  readonly end: () => Promise<void>;
}

/** Where there is little to count. */
export const counterAtHand: Counter = {
  count: async (order) => countTogether(order),
  end: async () => undefined,
};

/** The module beside this one, whether this is the source or built. */
const thread = new URL(`./countingThread${extname(import.meta.url)}`, import.meta.url);

/** Of what an order needs nothing is kept: more room for what is young (three times 16) would only lie there. */
const resourceLimits = { maxYoungGenerationSizeMb: 48 };

/** Orders that a thread has before it: with more, whoever gives them is quicker doing one itself. */
const mostWaiting = 2;

/** Counts in a thread of its own, and what is too much for that one at hand. */
export class CountingThread implements Counter {
  readonly #worker = new Worker(thread, { resourceLimits });
  readonly #waiting: PromiseWithResolvers<string>[] = [];

  constructor() {
    this.#worker.on('message', (records: string) => this.#waiting.shift()?.resolve(records));
    this.#worker.on('error', (error) => this.#fail(error));
    this.#worker.on('exit', () => this.#fail(new Error('The thread that counts has ended before the last order.')));
  }

  async count(order: CountingOrder): Promise<string> {
    if (this.#waiting.length === mostWaiting) return countTogether(order);
    const counted = Promise.withResolvers<string>();
    this.#waiting.push(counted);
    this.#worker.postMessage(order, []);
    return counted.promise;
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #fail(error: unknown): void {
    for (const { reject } of this.#waiting.splice(0)) reject(error);
  }
}
