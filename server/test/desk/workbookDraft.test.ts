import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeWorkbook, sheetOf } from '../ingest/support/makeWorkbook.ts';
import { engines } from '../support/databases.ts';
import type { Engine } from '../support/databases.ts';
import { openDesk } from '../support/openDesk.ts';
import type { Desk } from '../support/openDesk.ts';
import { draftFields, newFigure } from './support/questions.ts';
import type { DraftAnswer } from './support/questions.ts';

describe('a draft from a workbook', () => {
  let desk: Desk;
  let contributor = '';
  beforeAll(async () => {
    desk = await openDesk(engines[0] as Engine);
    contributor = (await desk.makeToken('CONTRIBUTOR')).text;
  });
  afterAll(() => desk.close());

  const send = (content: string) =>
    desk.askDesk<{ createDraftFromWorkbook: DraftAnswer }>(
      `mutation ($content: String!) {
        createDraftFromWorkbook(title: "Trenggalek", fileName: "trenggalek.xlsx", content: $content) { ${draftFields} } }`,
      { content },
      contributor,
    );
  const header = newFigure.cells.map(({ column }) => column);
  const texts = newFigure.cells.map(({ text }) => `<c t="str"><v>${text}</v></c>`);
  const workbook = async (cells: readonly string[]) =>
    (await makeWorkbook({ sheets: [sheetOf('figures', [header, cells])] })).toString('base64');

  it('has its rows, each with the sheet and the row it stands in', async () => {
    const { data } = await send(await workbook(texts));
    expect(data.createDraftFromWorkbook).toMatchObject({
      kind: 'WORKBOOK',
      rows: [
        { table: 'FIGURES', cells: newFigure.cells, origin: { sheet: 'figures', row: 2, start: null, printed: null } },
      ],
    });
  });

  it('is refused with what cannot be read of it', async () => {
    const formula = await send(await workbook(['<c><f>1+1</f><v>2</v></c>', ...texts.slice(1)]));
    expect(formula.errors?.[0]?.extensions).toMatchObject({
      code: 'DATA_REFUSED',
      problems: [{ table: 'FIGURES', row: 2, place: expect.stringContaining('figures!A2') }],
    });
    const none = await send(Buffer.from('no workbook').toString('base64'));
    expect(none.errors?.[0]?.extensions['code']).toBe('DATA_REFUSED');
    expect((await send('%%%')).errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});
