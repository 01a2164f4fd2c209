import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createOrm } from '../../src/db/createOrm.ts';
import type { Em } from '../../src/db/createOrm.ts';
import { takeWriteLock } from '../../src/ingest/store/takeWriteLock.ts';
import { engines } from '../support/databases.ts';
import type { Engine } from '../support/databases.ts';
import { openDesk } from '../support/openDesk.ts';
import type { Desk } from '../support/openDesk.ts';
import { createDraft, newFigure } from './support/questions.ts';
import type { DraftAnswer } from './support/questions.ts';

const [sqlite] = engines as [Engine];

// On PostgreSQL whoever comes second waits for his turn, however long that takes.
describe('a desk whose SQLite file another process writes', () => {
  let desk: Desk;
  let contributor = '';
  beforeAll(async () => {
    desk = await openDesk(sqlite);
    contributor = (await desk.makeToken('CONTRIBUTOR')).text;
  });
  afterAll(() => desk.close());

  it('says DATABASE_BUSY, and takes the same again afterwards', async () => {
    const create = () =>
      desk.askDesk<{ createDraft: DraftAnswer }>(createDraft, { title: 'Trenggalek', rows: [newFigure] }, contributor);
    const other = await createOrm(desk.databaseUrl);
    const writing = other.em.fork() as Em;
    await writing.begin();
    await takeWriteLock(writing);
    const { errors } = await create();
    await writing.rollback();
    await other.close();
    expect(errors?.map(({ message, extensions }) => [extensions['code'], message])).toEqual([
      [
        'DATABASE_BUSY',
        'Found another import or another change under way, expected none: try again when it is done. Nothing was written.',
      ],
    ]);
    expect((await create()).data.createDraft.state).toBe('OPEN');
  });

  it('answers who only reads while a writer waits, and lets the writer in afterwards', async () => {
    const other = await createOrm(desk.databaseUrl);
    const writing = other.em.fork() as Em;
    await writing.begin();
    await takeWriteLock(writing);
    const waiting = desk.askDesk<{ createDraft: DraftAnswer }>(
      createDraft,
      { title: 'Trenggalek', rows: [newFigure] },
      contributor,
    );
    const reading = await desk.app.inject({ url: '/healthz' });
    expect(reading.statusCode).toBe(200);
    await writing.rollback();
    await other.close();
    expect((await waiting).data.createDraft.state).toBe('OPEN');
  });
});
