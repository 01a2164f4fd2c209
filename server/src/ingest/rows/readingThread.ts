import { parentPort, workerData } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import { ProblemList } from '../ProblemList.ts';
import { SourceLines } from '../reading/SourceLines.ts';
import { csvPart } from '../source/csvPart.ts';
import { nameLine } from '../source/nameLine.ts';
import { unpackStored } from '../store/StoredRows.ts';
import { buffersIn } from './buffersIn.ts';
import { PackageReader } from './PackageReader.ts';
import type { ReadingMessage, ReadingOrder } from './ReadingOrder.ts';

/** So many batches are read ahead of those that were taken. */
const mostAhead = 48;

/** A thread that reads and checks the files of a package while another one writes. */
async function readInThread(port: MessagePort, order: ReadingOrder): Promise<void> {
  const { file, files, stored, isFirst, taken } = order;
  const problems = new ProblemList();
  const reader = new PackageReader({
    file,
    nameRow: nameLine,
    stored: unpackStored(stored),
    problems,
    async openLines(table, known) {
      const found = files.get(table.name);
      return found === undefined ? null : new SourceLines(csvPart(found.file, found.path), table, known, problems);
    },
  });
  let given = 0;
  for await (const batch of reader) {
    port.postMessage({ kind: 'BATCH', batch } satisfies ReadingMessage);
    given += 1;
    waitUntil(taken, given - mostAhead);
  }
  const { known } = reader.result;
  const end: ReadingMessage = {
    kind: 'END',
    known: isFirst ? new Map() : known.parcel,
    problems: problems.counted,
  };
  port.postMessage(end, buffersIn([...end.known.values()]));
}

/** Stands still: until then there is nothing else for this thread to do. */
function waitUntil(taken: Int32Array<SharedArrayBuffer>, wanted: number): void {
  for (let now = Atomics.load(taken, 0); now < wanted; now = Atomics.load(taken, 0)) Atomics.wait(taken, 0, now);
}

await readInThread(parentPort as MessagePort, workerData as ReadingOrder);
