import { readXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { eastJavaPackage } from '../../src/config.ts';
import { dictionaryOf } from '../../src/dictionary/dictionaryOf.ts';
import { importPackage, previewImport, tableNames, tables, workbookSource } from '../../src/ingest/index.ts';
import { findTemplate } from '../../src/template/findTemplate.ts';
import { openDatabase } from '../ingest/support/openDatabase.ts';
import { engines } from '../support/databases.ts';
import type { Engine } from '../support/databases.ts';
import { fillTemplate } from './support/fillTemplate.ts';
import { withoutPlaces } from './support/withoutPlaces.ts';

const now = new Date('2026-11-21T12:00:00Z');
const asSource = (bytes: Buffer) => workbookSource('east-java', { name: 'isian.xlsx', read: async () => bytes });

describe('the template', () => {
  const { orm } = openDatabase(engines[0] as Engine);
  const template = async () => (await findTemplate(orm().em.fork(), 'east-java', now)) as Uint8Array;
  beforeAll(() => importPackage(orm(), eastJavaPackage, { now }));

  it('has how to fill it in, a sheet for each table, the choices and the dictionary', async () => {
    const { sheets } = await readXlsx(await template());
    expect(sheets.map(({ name }) => name)).toEqual([
      'Petunjuk',
      ...tableNames,
      'Pilihan – Choices',
      'Kamus – Dictionary',
    ]);
    const steps = JSON.stringify(sheets[0]?.rows);
    expect(steps.indexOf('Petunjuk mengisi')).toBeLessThan(steps.indexOf('How to fill in'));
    expect(steps).toContain('--package east-java');
  });

  it.each(tables)(
    'has a note on each column of $name in both languages, and tells it beside the cells',
    async (table) => {
      const { sheets } = await readXlsx(await template(), { readStyles: true });
      const sheet = sheets.find(({ name }) => name === table.name);
      expect(sheet?.rows[0]).toEqual(Object.keys(table.columns));
      expect(sheet?.freezePane).toEqual({ rows: 1 });
      expect(
        sheet?.rows
          .slice(1)
          .flat()
          .filter((cell) => cell !== null),
      ).toEqual([]);
      const [indonesian, english] = [dictionaryOf(table, 'ID').columns, dictionaryOf(table, 'EN').columns];
      for (const [index, { name, description, required }] of indonesian.entries()) {
        const cell = sheet?.cells?.get(`0,${index}`);
        expect(cell?.comment?.text).toContain(description);
        expect(cell?.comment?.text).toContain(english[index]?.description);
        expect(cell?.comment?.text.includes('Wajib diisi.')).toBe(required);
        expect(cell?.style?.fill !== undefined).toBe(required);
        const guidance = (sheet?.dataValidations ?? []).find(({ inputTitle }) => inputTitle === name);
        expect(guidance?.inputMessage?.length).toBeLessThanOrEqual(255);
      }
    },
  );

  it('keeps what is typed as text, but for numbers', async () => {
    const { sheets } = await readXlsx(await template(), { readStyles: true });
    for (const { name, columns } of tables) {
      const cells = sheets.find((sheet) => sheet.name === name)?.cells;
      for (const [index, { cell }] of Object.values(columns).entries()) {
        const isNumber = cell.schema.type === 'number' || cell.schema.type === 'integer';
        for (const row of [1, 500]) {
          expect(cells?.get(`${row},${index}`)?.style?.numFmt).toBe(isNumber ? undefined : '@');
        }
      }
    }
  });

  it('offers the words of each vocabulary and the codes of all places', async () => {
    const { sheets } = await readXlsx(await template());
    const choices = sheets.find(({ name }) => name === 'Pilihan – Choices')?.rows ?? [];
    const regencies = await orm().em.fork().execute<{ code: string }[]>('select "code" from "regency"');
    const codes = regencies.map(({ code }) => code).toSorted();
    for (const table of tables) {
      const sheet = sheets.find(({ name }) => name === table.name);
      for (const [column, { cell }] of Object.entries(table.columns)) {
        const list = (sheet?.dataValidations ?? []).find(
          ({ inputTitle, type }) => inputTitle === column && type === 'list',
        );
        const words = Object.keys(cell.vocabulary ?? {});
        const offers = cell.reference?.table === 'regencies' ? codes : words;
        const [, first, last] = /^'Pilihan – Choices'!\$C\$(\d+):\$C\$(\d+)$/.exec(list?.formula1 ?? '') ?? [];
        const offered = choices.slice(Number(first) - 1, Number(last)).map((row) => row[2]);
        expect(list === undefined ? [] : offered).toEqual(offers);
      }
    }
  });

  it('changes nothing as it comes', async () => {
    const bytes = Buffer.from(await template());
    const preview = await previewImport(orm(), asSource(bytes), { now, partial: true, mostShown: 10 });
    expect(preview).toMatchObject({ changed: false, revision: 1 });
  });

  it('is for a package that has been published', async () => {
    expect(await findTemplate(orm().em.fork(), 'west-java', now)).toBeNull();
  });
});

describe.each(engines)('the template filled with Tulungagung and Tuban, on $name', (engine) => {
  const { orm } = openDatabase(engine);

  it('makes the same data as the tables do', async () => {
    const { rest, taken } = await withoutPlaces(['3504', '3523']);
    await importPackage(orm(), rest.folder, { now });
    const template = await findTemplate(orm().em.fork(), 'east-java', now);
    const bytes = await fillTemplate(template as Uint8Array, taken);
    const counts = Object.fromEntries(tableNames.map((name) => [name, taken[name].length]));
    expect(counts['figures']).toBeGreaterThan(50);
    expect(counts['claims']).toBeGreaterThan(2);
    const result = await importPackage(orm(), asSource(bytes), { now, partial: true });
    expect(result).toMatchObject({ changed: true, revision: 2, rows: counts });
    expect(await importPackage(orm(), eastJavaPackage, { now })).toMatchObject({ changed: false, revision: 2 });
    expect(await importPackage(orm(), asSource(bytes), { now, partial: true })).toMatchObject({
      changed: false,
      revision: 2,
    });
  });
});
