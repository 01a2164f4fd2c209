import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tableNames } from '../../src/ingest/index.ts';
import { engines } from '../support/databases.ts';
import { openApi } from '../support/openApi.ts';
import type { Api } from '../support/openApi.ts';

describe.each(engines)('what the dataset says of itself on $name', (engine) => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi(engine);
  });
  afterAll(() => api.close());

  it('has its tables with their dictionary in either language', async () => {
    const fields = 'name title rowCount columns { name type required description references choices { value label } }';
    const { data } = await api.ask<any>(
      `{ dataset { en: tables { ${fields} } id: tables(language: ID) { ${fields} } } }`,
    );
    expect(data.dataset.en.map((table: any) => table.name)).toEqual(tableNames);
    const figures = data.dataset.en.find((table: any) => table.name === 'figures');
    expect([figures.title, figures.rowCount]).toEqual(['Figures', 1094]);
    expect(figures.columns.find((column: any) => column.name === 'source_id')).toMatchObject({
      type: 'string',
      required: true,
      references: 'sources',
    });
    const standing = (language: any) =>
      language.find((table: any) => table.name === 'figures').columns.find((column: any) => column.name === 'standing')
        .choices;
    expect(standing(data.dataset.en)).toContainEqual({ value: 'PREFERRED', label: 'Preferred' });
    expect(standing(data.dataset.id)).toContainEqual({ value: 'PREFERRED', label: 'Diutamakan' });
    for (const [index, table] of data.dataset.id.entries()) {
      const english = data.dataset.en[index];
      expect(table.columns.map((column: any) => column.name)).toEqual(
        english.columns.map((column: any) => column.name),
      );
      for (const [position, column] of table.columns.entries()) {
        expect(column.description).not.toBe(english.columns[position].description);
      }
    }
  });

  it('has its files with their sizes, and its licence', async () => {
    const { data } = await api.ask<any>(
      '{ dataset { publishedOn downloads { path format table bytes } licences { name url } } }',
    );
    expect(data.dataset.publishedOn).toBe('2026-11-21');
    expect(data.dataset.licences).toEqual([{ name: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' }]);
    expect(data.dataset.downloads.map((file: any) => file.path)).toEqual([
      '/data/pionir.zip',
      '/data/pionir.xlsx',
      ...tableNames.map((name) => `/data/${name}.csv`),
    ]);
    for (const { path, bytes } of data.dataset.downloads) {
      const { rawPayload } = await api.app.inject(path);
      expect(Math.abs(bytes - rawPayload.length)).toBeLessThan(200);
    }
  });
});
