import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importPackage, workbookSource } from '../../src/ingest/index.ts';
import { engines } from '../support/databases.ts';
import { openApi } from '../support/openApi.ts';
import type { Api } from '../support/openApi.ts';
import { copyPackage } from './support/copyPackage.ts';

const now = new Date('2026-12-01T12:00:00Z');

describe.each(engines)('the workbook of all data, taken from $name', (engine) => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi(engine);
  });
  afterAll(() => api.close());

  async function downloaded() {
    const { rawPayload } = await api.app.inject({ url: '/data/pionir.xlsx', headers: { host: 'pionir.example' } });
    return workbookSource('east-java', { name: 'pionir.xlsx', read: async () => rawPayload });
  }

  it.each([true, false])('changes nothing when it is imported again, as a part: %s', async (partial) => {
    expect(await importPackage(api.orm, await downloaded(), { now, partial })).toMatchObject({
      changed: false,
      revision: 1,
      rows: { regencies: 38, figures: 1094, claims: 47 },
    });
  });

  it('changes nothing though its texts are guarded against formulas', async () => {
    const copy = await copyPackage();
    const notes = [
      '=HYPERLINK("http://elsewhere.example","1")',
      "'=1+1",
      "''@SUM(1)",
      '-1',
      '＝1',
      '_x0041_',
      "'quoted'",
    ];
    const [, ...figures] = await copy.read('figures');
    for (const [index, note] of notes.entries()) {
      await copy.setCell('figures', figures[index]?.[0] ?? '', 'note', note);
    }
    const { revision } = await importPackage(api.orm, copy.folder, { now });
    expect(await importPackage(api.orm, await downloaded(), { now })).toMatchObject({ changed: false, revision });
  });
});
