import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createOrm } from '../../src/db/createOrm.ts';
import type { Orm } from '../../src/db/createOrm.ts';
import { DeskThread } from '../../src/desk/work/DeskThread.ts';
import { engines } from '../support/databases.ts';
import type { Engine, TestDatabase } from '../support/databases.ts';

/** Answers workbooks, breaks at undoings, and never has done with previews. */
const stubborn = new URL(
  `data:text/javascript,${encodeURIComponent(`
  import { parentPort } from 'node:worker_threads';
  parentPort.on('message', ({ number, task }) => {
    if (task === 'readWorkbookRows') parentPort.postMessage({ number, outcome: { kind: 'DONE', result: [] } });
    if (task === 'undoRevision') throw new Error('broken');
    if (task === 'previewDraft') for (;;);
  });`)}`,
);

const [engine] = engines as [Engine];

describe('the thread of the desk', () => {
  let database: TestDatabase;
  let orm: Orm;
  let thread: DeskThread;
  beforeAll(async () => {
    database = await engine.createDatabase();
    orm = await createOrm(database.url);
    thread = new DeskThread(database.url, orm, 5000, stubborn);
  });
  afterAll(async () => {
    await thread.close();
    await orm.close();
    await database.drop();
  });

  const answers = () => thread.do('readWorkbookRows', 'east-java', { fileName: '', content: '' }, new Date(0));

  it('is ended where it works on when nobody waits, and begun again', async () => {
    const overdue = thread.do('previewDraft', {} as never, new Date(0));
    await expect(overdue).rejects.toMatchObject({ extensions: { code: 'TIME_LIMIT_EXCEEDED' } });
    expect(await orm.em.fork().execute('select 1 as "one"')).toEqual([{ one: 1 }]);
    expect(await answers()).toEqual([]);
  });

  it('is begun again where it broke, and who waited is told', async () => {
    const actor = { kind: 'TOKEN', token: 'a', name: 'Meja', role: 'PUBLISHER' } as const;
    const wish = { number: 1, expectedRevision: 1 };
    await expect(thread.do('undoRevision', wish, actor, new Date(0), 1)).rejects.toThrow('broken');
    expect(await answers()).toEqual([]);
  });
});
