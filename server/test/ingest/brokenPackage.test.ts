import { describe, expect, it } from 'vitest';
import { eastJavaPackage } from '../../src/config.ts';
import { importPackage, tableNames } from '../../src/ingest/index.ts';
import type { Problem } from '../../src/ingest/index.ts';
import { engines } from '../support/databases.ts';
import type { Engine } from '../support/databases.ts';
import { brokenCells } from './support/brokenCells.ts';
import { copyPackage } from './support/copyPackage.ts';
import { openDatabase } from './support/openDatabase.ts';
import { readWholeDatabase } from './support/readWholeDatabase.ts';
import { refusalOf } from './support/refusalOf.ts';

describe('each kind of broken cell is refused with its place, what was found and what was expected', () => {
  const { orm } = openDatabase(engines[0] as Engine);

  it.each(brokenCells)('$name', async ({ table, id, column, text, found, expected, also = [] }) => {
    const copy = await copyPackage();
    const line = await copy.setCell(table, id, column, text);
    const problem: Problem = { file: `${table}.csv`, line, column, found: found ?? JSON.stringify(text), expected };
    const { problems } = await refusalOf(orm(), copy.folder);
    expect(problems.filter(({ column: other }) => !also.includes(other ?? ''))).toEqual([problem]);
  });
});

describe.each(engines)('a broken package and $name', (engine) => {
  const { orm } = openDatabase(engine);

  it('has all its problems listed at once, and leaves an empty database empty', async () => {
    const before = await readWholeDatabase(orm());
    const { folder, places } = await breakEverything();
    const refusal = await refusalOf(orm(), folder);
    const found = new Set(refusal.problems.map(placeOf));
    expect(places.filter((place) => !found.has(place))).toEqual([]);
    expect(refusal.count).toBe(refusal.problems.length);
    expect(await readWholeDatabase(orm())).toBe(before);
  });

  it('leaves a filled database as it was', async () => {
    await importPackage(orm(), eastJavaPackage, { now: new Date('2026-11-21T12:00:00Z') });
    const before = await readWholeDatabase(orm());
    const { folder, places } = await breakEverything();
    const found = new Set((await refusalOf(orm(), folder)).problems.map(placeOf));
    expect(places.filter((place) => !found.has(place))).toEqual([]);
    expect(await readWholeDatabase(orm())).toBe(before);
  });

  it('is refused for a single slip in the very last table, after all else was written', async () => {
    const before = await readWholeDatabase(orm());
    const copy = await copyPackage();
    await copy.setCell('figures', '35-coverage-1', 'note', 'Changed.');
    const line = await copy.setCell('claims', '35-paritrana-2017', 'kind', 'PRIZE');
    const { problems } = await refusalOf(orm(), copy.folder);
    expect(problems.map(placeOf)).toEqual([`claims.csv:${line} kind`]);
    expect(await readWholeDatabase(orm())).toBe(before);
  });

  it('may not divide by zero', async () => {
    const copy = await copyPackage();
    const line = 1 + (await copy.read('totals')).findIndex(([id]) => id === '3515-coverage-2020-ratio');
    await copy.setCell('figures', '3515-workforce-1', 'value', '0');
    const { problems } = await refusalOf(orm(), copy.folder);
    expect(problems.filter(({ file }) => file === 'totals.csv')).toEqual([
      {
        file: 'totals.csv',
        line,
        column: 'part_figure_ids',
        found: '"3515-workforce-1"',
        expected: 'a second figure other than zero, as it is a RATIO',
      },
    ]);
  });

  it('may not leave out what it published before', async () => {
    const copy = await copyPackage();
    await copy.editText('claims.csv', (text) => text.replace(/^35-paritrana-2017,.*\n/m, ''));
    expect((await refusalOf(orm(), copy.folder)).problems).toEqual([
      {
        file: 'claims.csv',
        line: null,
        column: 'claim_id',
        found: 'no row 35-paritrana-2017, which an earlier revision published',
        expected:
          'every published row to stay: take /data/pionir.zip of the site and change that; a wrong figure gets the standing DEPRECATED and a reason',
      },
    ]);
  });

  it('may not take the rows of another package', async () => {
    const copy = await copyPackage();
    await copy.editText('datapackage.json', (text) => text.replace('"name": "east-java"', '"name": "west-java"'));
    const { problems, count } = await refusalOf(orm(), copy.folder);
    // Each row, and each Kemendagri code.
    expect(count).toBe(2326 + 38);
    expect(problems[0]).toEqual({
      file: 'regencies.csv',
      line: 2,
      column: 'code',
      found: '"3501"',
      expected: 'an identifier of this package; it belongs to the package east-java',
    });
  });

  it('may refer to the rows of another package', async () => {
    const copy = await copyPackage();
    await copy.editText('datapackage.json', (text) => text.replace('"name": "east-java"', '"name": "guest"'));
    for (const table of ['regencies', 'sources', 'indicators', 'programs', 'cohorts', 'totals', 'claims'] as const) {
      await copy.write(table, (await copy.read(table)).slice(0, 1));
    }
    const [header = [], ...rows] = await copy.read('figures');
    const figure = rows.find(([id]) => id === '35-coverage-1') ?? [];
    await copy.write('figures', [header, ['guest-coverage-1', ...figure.slice(1)]]);
    expect(await importPackage(orm(), copy.folder, { now: new Date() })).toMatchObject({ changed: true, revision: 2 });
    expect(await importPackage(orm(), eastJavaPackage, { now: new Date() })).toMatchObject({
      changed: false,
      revision: 1,
    });
  });
});

describe.each(engines)('two packages in $name', (engine) => {
  const { orm } = openDatabase(engine);
  const now = new Date('2026-11-21T12:00:00Z');
  const owned = '3504-apbd-village-officials-village-officials-2023';

  /** A package of one cohort, beside East Java in the same place. */
  async function guestPackage(relations: Readonly<Record<string, string>>) {
    const copy = await copyPackage();
    await copy.editText('datapackage.json', (text) => text.replace('"name": "east-java"', '"name": "guest"'));
    for (const table of tableNames) {
      const [header = [], ...rows] = await copy.read(table);
      const cohort = rows.find(([id]) => table === 'cohorts' && id === owned);
      const cells = { cohort_id: 'guest', renews: '', adds_to: '', contains: '', ...relations };
      const guest = cohort?.map((cell, index) => cells[header[index] as keyof typeof cells] ?? cell);
      await copy.write(table, guest ? [header, guest] : [header]);
    }
    return copy.folder;
  }

  it.each(['renews', 'contains'])('make no ring of %s together', async (column) => {
    const guest = await guestPackage({ [column]: owned });
    await importPackage(orm(), eastJavaPackage, { now });
    await importPackage(orm(), guest, { now });
    const before = await readWholeDatabase(orm());
    const copy = await copyPackage();
    const line = await copy.setCell('cohorts', owned, column, 'guest');
    expect((await refusalOf(orm(), copy.folder)).problems).toEqual([
      { file: 'cohorts.csv', line, column, found: `the ring ${owned} → guest → ${owned}`, expected: 'no ring' },
    ]);
    expect(await readWholeDatabase(orm())).toBe(before);
  });
});

/** Every broken cell in one package; where two share a row, the first one only. */
async function breakEverything(): Promise<{ folder: string; places: string[] }> {
  const copy = await copyPackage();
  const taken = new Set<string>();
  const places: string[] = [];
  for (const { table, id, column, text, clashes = false } of brokenCells) {
    if (clashes || taken.has(`${table} ${id}`)) continue;
    taken.add(`${table} ${id}`);
    places.push(`${table}.csv:${await copy.setCell(table, id, column, text)} ${column}`);
  }
  expect(places.length).toBeGreaterThan(25);
  return { folder: copy.folder, places };
}

function placeOf({ file, line, column }: Problem): string {
  return `${file}:${line} ${column}`;
}
