import { on } from 'node:events';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { KeyNumbers } from '../checks/KeyNumbers.ts';
import type { TableName } from '../tables/index.ts';
import { buffersIn } from './buffersIn.ts';
import type { ProblemList } from '../ProblemList.ts';
import { packStored } from '../store/StoredRows.ts';
import type { StoredRows } from '../store/StoredRows.ts';
import type { ReadingMessage, ReadingOrder } from './ReadingOrder.ts';
import type { RowBatch } from './RowBatch.ts';
import type { ReadResult, RowReader } from './RowReader.ts';

/** The module beside this one, whether this is the source or built. */
const thread = new URL(`./readingThread${extname(import.meta.url)}`, import.meta.url);

/** Of what a row needs nothing is kept: more room for what is young (three times 16) would only lie there. */
const resourceLimits = { maxYoungGenerationSizeMb: 48 };

export interface ThreadReading {
  readonly file: string;
  readonly files: ReadingOrder['files'];
  readonly stored: StoredRows;
  readonly isFirst: boolean;
  readonly problems: ProblemList;
}

/** Reads the files of a package in a thread of their own, so that they are read while rows are written. */
export class ThreadReader implements RowReader {
  readonly #reading: ThreadReading;
  #result: ReadResult | null = null;

  constructor(reading: ThreadReading) {
    this.#reading = reading;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<RowBatch> {
    const taken = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    const { file, files, stored, isFirst } = this.#reading;
    const order: ReadingOrder = { file, files, stored: packStored(stored), isFirst, taken };
    const worker = new Worker(thread, { workerData: order, transferList: buffersOf(order), resourceLimits });
    try {
      for await (const [message] of on(worker, 'message', { close: ['exit'] }) as AsyncIterable<[ReadingMessage]>) {
        if (message.kind === 'END') {
          this.#end(message);
          return;
        }
        yield message.batch;
        Atomics.add(taken, 0, 1);
        Atomics.notify(taken, 0);
      }
      throw new Error('The thread that reads has ended before the last row.');
    } finally {
      await worker.terminate();
    }
  }

  get result(): ReadResult {
    if (this.#result === null) throw new Error('The last row has not been read.');
    return this.#result;
  }

  #end({ known, problems }: Extract<ReadingMessage, { kind: 'END' }>): void {
    this.#reading.problems.addAll(problems);
    const keys = new Map([...known].map(([table, parcel]) => [table, new KeyNumbers(parcel)]));
    const lacks = (table: TableName, key: string) => keys.get(table)?.has(key) === false;
    this.#result = { known: { lacks } };
  }
}

function buffersOf({ stored: { elsewhere, places } }: ReadingOrder): ArrayBuffer[] {
  return buffersIn([...Object.values(elsewhere).map(({ owners }) => owners), places.programOf]);
}
