import type { Engine } from '../../support/databases.ts';
import { openDesk } from '../../support/openDesk.ts';
import type { Desk } from '../../support/openDesk.ts';
import { DeskThread } from '../../../src/desk/work/DeskThread.ts';

/** As it is built: a thread reads no TypeScript like ours. */
const file = new URL('../../../dist/desk/work/deskWorker.js', import.meta.url);

/** A desk whose long work is done by a thread of its own, as a server does it. */
export async function openThreadedDesk(engine: Engine): Promise<Desk> {
  let thread: DeskThread | undefined;
  const desk = await openDesk(engine, ({ databaseUrl, deskOrm }) => {
    thread = new DeskThread(databaseUrl, deskOrm, 120_000, file);
    return { doDeskTask: thread.do };
  });
  return {
    ...desk,
    async close() {
      await thread?.close();
      await desk.close();
    },
  };
}
