import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeWorkbook, sheetOf } from '../ingest/support/makeWorkbook.ts';
import { engines } from '../support/databases.ts';
import type { Engine } from '../support/databases.ts';
import { openDesk } from '../support/openDesk.ts';
import type { Desk } from '../support/openDesk.ts';
import { fillTemplate } from '../template/support/fillTemplate.ts';
import { draftFields, newFigure } from './support/questions.ts';
import type { DraftAnswer } from './support/questions.ts';

const figure = Object.fromEntries(newFigure.cells.map(({ column, text }) => [column, text]));

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
  const fill = async (row: Readonly<Record<string, string>>) => {
    const template = await desk.app.inject('/desk/template.xlsx');
    return (await fillTemplate(template.rawPayload, { figures: [row] })).toString('base64');
  };

  it('has its rows, each with the sheet and the row it stands in', async () => {
    const { data } = await send(await fill(figure));
    const [row, ...others] = data.createDraftFromWorkbook.rows;
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      table: 'FIGURES',
      cells: expect.arrayContaining([...newFigure.cells]),
      origin: { sheet: 'figures', row: 2, start: null, printed: null },
    });
  });

  it('has none of the rows that are published just so', async () => {
    const published = await desk.app.inject({ url: '/data/pionir.xlsx', headers: { host: 'pionir.example' } });
    const same = await send(published.rawPayload.toString('base64'));
    expect(same.errors?.[0]?.extensions['code']).toBe('NOTHING_CHANGED');
  });

  it('is refused with the cell that breaks a rule of the data', async () => {
    const { errors } = await send(await fill({ ...figure, value: '9901' }));
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'DATA_REFUSED',
      problems: [{ table: 'FIGURES', column: 'value', place: 'figures!E2 value' }],
    });
  });

  it('is refused with what cannot be read of it', async () => {
    const header = Object.keys(figure);
    const texts = ['<c><f>1+1</f><v>2</v></c>', ...header.slice(1).map(() => '<c t="str"><v>a</v></c>')];
    const formula = await makeWorkbook({ sheets: [sheetOf('figures', [header, texts])] });
    const { errors } = await send(formula.toString('base64'));
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'DATA_REFUSED',
      problems: expect.arrayContaining([
        expect.objectContaining({ table: 'FIGURES', row: 2, place: expect.stringContaining('figures!A2') }),
      ]),
    });
    const none = await send(Buffer.from('no workbook').toString('base64'));
    expect(none.errors?.[0]?.extensions['code']).toBe('DATA_REFUSED');
    expect((await send('%%%')).errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it('begins with a template that the desk hands out, for a package that there is', async () => {
    const template = await desk.app.inject('/desk/template.xlsx');
    expect(template.statusCode).toBe(200);
    expect(template.headers).toMatchObject({
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': 'attachment; filename="pionir.xlsx"',
      'cache-control': 'no-store',
    });
    const again = await desk.app.inject('/desk/template.xlsx');
    expect(again.rawPayload.equals(template.rawPayload)).toBe(true);
    const unseen = await desk.app.inject('/desk/template.xlsx?package=a%00b');
    expect(unseen.statusCode).toBe(404);
    const unknown = await desk.app.inject('/desk/template.xlsx?package=nowhere');
    expect(unknown.statusCode).toBe(404);
    expect(unknown.json().errors[0].extensions.code).toBe('NOT_FOUND');
  });
});
