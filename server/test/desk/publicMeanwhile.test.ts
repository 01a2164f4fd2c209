import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Em } from '../../src/db/createOrm.ts';
import { takeWriteLock } from '../../src/ingest/store/takeWriteLock.ts';
import { engines } from '../support/databases.ts';
import { openThreadedDesk } from './support/openThreadedDesk.ts';
import type { Desk } from '../support/openDesk.ts';
import { cell, createDraft, newFigure } from './support/questions.ts';
import type { DraftAnswer } from './support/questions.ts';

const manyRows = 2000;

describe.each(engines)('the public site while the desk is at work on $name', (engine) => {
  let desk: Desk;
  let contributor = '';
  let publisher = '';
  beforeAll(async () => {
    desk = await openThreadedDesk(engine);
    contributor = (await desk.makeToken('CONTRIBUTOR')).text;
    publisher = (await desk.makeToken('PUBLISHER')).text;
  });
  afterAll(() => desk.close());

  const isAnswered = async () => {
    const { data } = await desk.ask<{ regency: { name: string } }>('{ regency(code: "3503") { name } }');
    return data.regency.name.endsWith('Trenggalek');
  };
  const draftOf = async (rows: readonly object[]) => {
    const variables = { title: 'Trenggalek', rows };
    return (await desk.askDesk<{ createDraft: DraftAnswer }>(createDraft, variables, contributor)).data.createDraft.id;
  };
  const preview = (id: string) =>
    desk.askDesk<{ draftPreview: object }>(
      'query ($id: ID!) { draftPreview(id: $id) { problemCount problems { column } tables { added } } }',
      { id },
      contributor,
    );

  it('is answered within a transaction of the desk', async () => {
    const writing = desk.deskOrm.em.fork() as Em;
    await writing.begin();
    try {
      await takeWriteLock(writing);
      expect(await isAnswered()).toBe(true);
    } finally {
      await writing.rollback();
    }
  });

  it('is answered again and again while a large draft is previewed', async () => {
    const rows = Array.from({ length: manyRows }, (_, index) => ({
      ...newFigure,
      cells: newFigure.cells.map(({ column, text }) =>
        cell(column, column === 'figure_id' ? `3503-dbhcht-mixed-2025-headcount-${index + 9}` : text),
      ),
    }));
    const id = await draftOf(rows);
    const previewing = preview(id);
    const isOver = previewing.then(() => true);
    let answers = 0;
    const answered = async () => {
      if (await isAnswered()) answers += 1;
      return false;
    };
    while (!(await Promise.race([isOver, answered()])));
    expect((await previewing).data.draftPreview).toEqual({
      problemCount: 0,
      problems: [],
      tables: [{ added: manyRows }],
    });
    expect(answers).toBeGreaterThan(10);
  });

  it('hears of what was refused there as it hears of everything else', async () => {
    const id = await draftOf([{ ...newFigure, cells: [cell('figure_id', 'a b')] }]);
    const shown = await preview(id);
    expect(shown.data.draftPreview).toMatchObject({
      tables: [],
      problems: expect.arrayContaining([{ column: 'figure_id' }]),
    });
    const publish = `mutation ($id: ID!) { publishDraft(id: $id, version: 1, expectedRevision: 1) { number } }`;
    const { errors } = await desk.askDesk(publish, { id }, publisher);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'DRAFT_STATE', state: 'OPEN', expected: ['SUBMITTED'] });
  });

  it('shows what was published there at once', async () => {
    const id = await draftOf([newFigure]);
    await desk.askDesk('mutation ($id: ID!) { submitDraft(id: $id, version: 1) { id } }', { id }, contributor);
    const publish = `mutation ($id: ID!) { publishDraft(id: $id, version: 2, expectedRevision: 1) { number } }`;
    const { data } = await desk.askDesk<object>(publish, { id }, publisher);
    expect(data).toEqual({ publishDraft: { number: 2 } });
    expect((await desk.ask<object>('{ dataset { revision } }')).data).toEqual({ dataset: { revision: 2 } });
  });
});
