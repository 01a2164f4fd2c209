import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actorOf } from '../../src/access/AccessToken.ts';
import { publishDraft } from '../../src/draft/publishDraft.ts';
import { Watch } from '../../src/graphql/Watch.ts';
import { engines } from '../support/databases.ts';
import { openDesk } from '../support/openDesk.ts';
import type { Desk } from '../support/openDesk.ts';
import { createDraft, draftFields, cell, newFigure } from './support/questions.ts';
import type { DraftAnswer } from './support/questions.ts';

describe.each(engines)('drafts on $name', (engine) => {
  let desk: Desk;
  let contributor = '';
  let other = '';
  let publisher = '';
  beforeAll(async () => {
    desk = await openDesk(engine);
    contributor = (await desk.makeToken('CONTRIBUTOR')).text;
    other = (await desk.makeToken('CONTRIBUTOR')).text;
    publisher = (await desk.makeToken('PUBLISHER')).text;
  });
  afterAll(() => desk.close());

  const rows = [newFigure];
  const create = async (token = contributor) =>
    (await desk.askDesk<{ createDraft: DraftAnswer }>(createDraft, { title: 'Trenggalek', rows }, token)).data
      .createDraft;
  const act = <Name extends string>(mutation: string, variables: object, token: string) =>
    desk.askDesk<Record<Name, DraftAnswer>>(mutation, { ...variables }, token);
  const change = `mutation ($id: ID!, $version: Int!, $title: String!, $rows: [DraftRowInput!]!) {
    changeDraft(id: $id, version: $version, title: $title, rows: $rows) { ${draftFields} } }`;
  const submit = `mutation ($id: ID!, $version: Int!) { submitDraft(id: $id, version: $version) { ${draftFields} } }`;
  const withdraw = `mutation ($id: ID!, $version: Int!) { withdrawDraft(id: $id, version: $version) { ${draftFields} } }`;
  const publish = `mutation ($id: ID!, $version: Int!, $expectedRevision: Int!) {
    publishDraft(id: $id, version: $version, expectedRevision: $expectedRevision) { number note figuresAdded } }`;
  const preview = `query ($id: ID!) { draftPreview(id: $id) {
    onRevision problemCount problems { table row column place found expected foundId expectedId } changes
    tables { table added changed rows { row key added cells { column before after } } }
    conflicts { labelId measure figures { figureId role } } rankCount ranks { metric placeName rankBefore rankAfter }
    verdicts { claimId verdictBefore verdictAfter } } }`;
  const codeOf = ({ errors }: { errors?: readonly { extensions: Record<string, unknown> }[] }) =>
    errors?.[0]?.extensions['code'];

  it('hold rows as they were written, with where they are from', async () => {
    const draft = await create();
    expect(draft).toMatchObject({ title: 'Trenggalek', state: 'OPEN', version: 1, baseRevision: 1, revision: null });
    expect(draft.rows).toEqual([
      {
        table: 'FIGURES',
        cells: newFigure.cells,
        origin: { sheet: null, row: null, start: 10, end: 15, printed: '9.900' },
      },
    ]);
  });

  it('are seen by their own token and by publishers, by nobody else', async () => {
    const { id } = await create();
    const find = 'query ($id: ID!) { draft(id: $id) { id } draftPreview(id: $id) { changes } drafts { nodes { id } } }';
    interface Found {
      draft: object | null;
      draftPreview: object | null;
      drafts: { nodes: { id: string }[] };
    }
    const [own, others, all] = await Promise.all(
      [contributor, other, publisher].map((token) => desk.askDesk<Found>(find, { id }, token)),
    );
    expect(own?.data).toMatchObject({ draft: { id }, draftPreview: { changes: true } });
    expect(others?.data).toMatchObject({ draft: null, draftPreview: null });
    expect(others?.data.drafts.nodes).not.toContainEqual({ id });
    expect(all?.data.drafts.nodes).toContainEqual({ id });
    for (const mutation of [submit, withdraw])
      expect(codeOf(await act(mutation, { id, version: 1 }, other))).toBe('NOT_FOUND');
  });

  it('refuse what no reader could see, in every text of their own', async () => {
    const { id } = await create();
    const titles = 'mutation ($text: String!) { createDraft(title: $text, kind: BY_HAND, rows: []) { id } }';
    const packages =
      'mutation ($text: String!) { createDraft(title: "a", kind: BY_HAND, package: $text, rows: []) { id } }';
    const notes = `mutation ($text: String!) { publishDraft(id: "${id}", version: 1, expectedRevision: 1, note: $text) { number } }`;
    for (const mutation of [titles, packages, notes])
      for (const text of ['a\0b', 'a\u202Eb', 'a'.repeat(201)])
        expect(codeOf(await act(mutation, { text }, publisher))).toBe('BAD_USER_INPUT');
    expect(codeOf(await act(submit, { id: 'a\0b', version: 1 }, publisher))).toBe('NOT_FOUND');
    const long = await act(submit, { id: 'a'.repeat(100_000), version: 1 }, publisher);
    expect(JSON.stringify(long).length).toBeLessThan(1000);
  });

  it('have no more cells in a row than its table has columns', async () => {
    const cells = Array.from({ length: 5000 }, (_, index) => cell(`x${index}`, 'a'));
    const { errors } = await desk.askDesk(
      createDraft,
      { title: 'Banyak', rows: [{ table: 'FIGURES', cells }] },
      contributor,
    );
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'rows[0].cells',
      found: '5000 cells',
    });
  });

  it('are not given with all their rows where those of many drafts could come at once', async () => {
    const many = '{ drafts(first: 20) { nodes { rows { table cells { text } } } } }';
    expect(codeOf(await desk.askDesk(many, {}, publisher))).toBe('COST_TOO_HIGH');
    const few = '{ drafts(first: 5) { nodes { rowCount rows { table cells { column text } origin { row } } } } }';
    expect((await desk.askDesk(few, {}, publisher)).errors).toBeUndefined();
  });

  it('are previewed one at a time: who asks for more is told to wait, and then is answered', async () => {
    const { id } = await create();
    const twice = 'query ($id: ID!) { a: draftPreview(id: $id) { changes } b: draftPreview(id: $id) { changes } }';
    const { data, errors } = await desk.askDesk(twice, { id }, contributor);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'DESK_BUSY', retryAfter: 5 });
    expect(data).toMatchObject({ a: { changes: true }, b: null });
    expect((await act(preview, { id }, contributor)).errors).toBeUndefined();
  });

  it('are changed by one editor at a time: the second is told, and nothing is lost', async () => {
    const { id } = await create();
    const first = await act<'changeDraft'>(change, { id, version: 1, title: 'Satu', rows }, contributor);
    expect(first.data.changeDraft).toMatchObject({ title: 'Satu', version: 2 });
    const second = await act(change, { id, version: 1, title: 'Dua', rows: [] }, publisher);
    expect(second.errors?.[0]?.extensions).toMatchObject({ code: 'DRAFT_CHANGED', expected: 1, found: 2 });
    const both = await Promise.all(
      ['Tiga', 'Empat'].map((title) => act(change, { id, version: 2, title, rows }, publisher)),
    );
    expect(both.map(codeOf).toSorted()).toEqual(['DRAFT_CHANGED', undefined]);
  });

  it('go from open to submitted and back by a change, and end withdrawn', async () => {
    const { id } = await create();
    expect(codeOf(await act(publish, { id, version: 1, expectedRevision: 1 }, publisher))).toBe('DRAFT_STATE');
    expect((await act<'submitDraft'>(submit, { id, version: 1 }, contributor)).data.submitDraft.state).toBe(
      'SUBMITTED',
    );
    expect(codeOf(await act(submit, { id, version: 2 }, contributor))).toBe('DRAFT_STATE');
    const changed = await act<'changeDraft'>(change, { id, version: 2, title: 'Lagi', rows }, contributor);
    expect(changed.data.changeDraft).toMatchObject({ state: 'OPEN', version: 3 });
    const withdrawn = await act<'withdrawDraft'>(withdraw, { id, version: 3 }, contributor);
    expect(withdrawn.data.withdrawDraft).toMatchObject({ state: 'WITHDRAWN', version: 4 });
    for (const mutation of [submit, withdraw])
      expect(codeOf(await act(mutation, { id, version: 4 }, publisher))).toBe('DRAFT_STATE');
  });

  it('are refused with all that no draft can hold, at once', async () => {
    const long = { ...newFigure, cells: [{ column: 'note', text: 'x'.repeat(4001) }] };
    const halfway = { ...newFigure, origin: { start: 3 } };
    const text = { ...newFigure, origin: { start: 0, end: 301, printed: 'x'.repeat(301) } };
    const answer = await desk.askDesk(createDraft, { title: ' ', rows: [long, halfway, text] }, contributor);
    expect(codeOf(answer)).toBe('BAD_USER_INPUT');
    const faults = answer.errors?.[0]?.extensions['faults'] as { argument: string }[];
    expect(faults.map(({ argument }) => argument)).toEqual([
      'title',
      'rows[0].note',
      'rows[1].origin',
      'rows[2].origin',
    ]);
  });

  it('show every problem at once, each with its place', async () => {
    const bad = { ...newFigure, cells: [cell('figure_id', 'a b'), cell('colour', 'red')] };
    const { data } = await desk.askDesk<{ createDraft: DraftAnswer }>(
      createDraft,
      { title: 'Salah', rows: [newFigure, bad] },
      contributor,
    );
    const { id } = data.createDraft;
    const shown = await desk.askDesk<{ draftPreview: { problems: { row: number; column: string }[] } }>(
      preview,
      { id },
      contributor,
    );
    expect(shown.data.draftPreview).toMatchObject({ onRevision: 1, changes: false, tables: [] });
    expect(shown.data.draftPreview.problems).toContainEqual({
      table: 'FIGURES',
      row: 2,
      column: 'figure_id',
      place: 'figures:2 figure_id',
      found: '"a b"',
      expected: expect.any(String),
      foundId: '"a b"',
      expectedId: expect.stringMatching(/^pengenal/),
    });
    expect(shown.data.draftPreview.problems.map(({ column }) => column)).toContain('colour');
    await act(submit, { id, version: 1 }, contributor);
    const refused = await act(publish, { id, version: 2, expectedRevision: 1 }, publisher);
    expect(codeOf(refused)).toBe('DATA_REFUSED');
    expect(refused.errors?.[0]?.extensions['problems']).toEqual(shown.data.draftPreview.problems);
  });

  it('are not published where the time of who asked is over', async () => {
    const { id } = await create();
    await act(submit, { id, version: 1 }, contributor);
    const [before, { token }] = [await revisionOf(desk), await desk.makeToken('PUBLISHER')];
    const wish = { id, version: 2, expectedRevision: before };
    const publishing = publishDraft(desk.deskOrm, wish, actorOf(token), desk.clock.now, new Watch(0));
    await expect(publishing).rejects.toMatchObject({ extensions: { code: 'TIME_LIMIT_EXCEEDED' } });
    expect(await revisionOf(desk)).toBe(before);
    const find = 'query ($id: ID!) { draft(id: $id) { state version revision } }';
    const { data } = await desk.askDesk<{ draft: object }>(find, { id }, publisher);
    expect(data.draft).toEqual({ state: 'SUBMITTED', version: 2, revision: null });
  });

  it('are published as one revision, after a look at what that changes', async () => {
    const [first, second] = [await create(), await create()];
    for (const { id } of [first, second]) await act(submit, { id, version: 1 }, contributor);
    const shown = await desk.askDesk<{ draftPreview: object }>(preview, { id: first.id }, contributor);
    expect(shown.data.draftPreview).toMatchObject({
      onRevision: 1,
      problemCount: 0,
      changes: true,
      tables: [{ table: 'FIGURES', added: 1, changed: 0, rows: [{ row: 1, added: true }] }],
    });
    expect(await revisionOf(desk)).toBe(1);

    const both = await Promise.all(
      [[first, publisher] as const, [second, (await desk.makeToken('PUBLISHER')).text] as const].map(
        ([{ id }, token]) => act(publish, { id, version: 2, expectedRevision: 1 }, token),
      ),
    );
    const [won, lost] = both.toSorted((a) => (a.errors === undefined ? -1 : 1));
    expect(won?.data).toEqual({ publishDraft: { number: 2, note: 'Trenggalek', figuresAdded: 1 } });
    expect(lost?.errors?.[0]?.extensions).toMatchObject({ code: 'REVISION_CHANGED', expected: 1, found: 2 });
    expect(await revisionOf(desk)).toBe(2);

    const states = await desk.askDesk<{ drafts: { nodes: DraftAnswer[] } }>(
      '{ drafts { nodes { id state revision version } } }',
      {},
      publisher,
    );
    const found = states.data.drafts.nodes.filter(({ id }) => [first.id, second.id].includes(id));
    expect(found.map(({ state, revision }) => [state, revision]).toSorted()).toEqual([
      ['PUBLISHED', 2],
      ['SUBMITTED', null],
    ]);
    const left = found.find(({ state }) => state === 'SUBMITTED')?.id;
    const nothing = await act(publish, { id: left, version: 2, expectedRevision: 2 }, publisher);
    expect(codeOf(nothing)).toBe('NOTHING_CHANGED');
  });

  it('have each step told by the audit log', async () => {
    const administrator = (await desk.makeToken('ADMINISTRATOR')).text;
    const { data } = await desk.askDesk<{
      auditLog: { nodes: { action: string; subject: string; details: string }[] };
    }>('{ auditLog(first: 500) { nodes { action subject details } } }', {}, administrator);
    const actions = new Set(data.auditLog.nodes.map(({ action }) => action));
    for (const action of ['DRAFT_CREATED', 'DRAFT_CHANGED', 'DRAFT_SUBMITTED', 'DRAFT_WITHDRAWN', 'PUBLISHED'])
      expect(actions).toContain(action);
    const published = data.auditLog.nodes.filter(({ action }) => action === 'PUBLISHED');
    expect(published.map(({ subject }) => subject)).toEqual(['2']);
    expect(JSON.parse(published[0]?.details as string)).toMatchObject({ draft: expect.any(String), version: 2 });
    // Who writes a title may take it back; the log cannot.
    expect(JSON.stringify(data)).not.toContain('Trenggalek');
  });
});

async function revisionOf({ ask }: Desk): Promise<number> {
  const { data } = await ask<{ dataset: { revision: number } }>('{ dataset { revision } }');
  return data.dataset.revision;
}
