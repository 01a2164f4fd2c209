import { nothingKept, toDraftRows } from '@pionir/shared';
import type { DraftRow } from '@pionir/shared';
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { eastJavaPackage } from '../../src/config.ts';
import { draftSource, importPackage, PackageProblems, previewImport, tableNames } from '../../src/ingest/index.ts';
import { copyPackage } from '../ingest/support/copyPackage.ts';
import { openDatabase } from '../ingest/support/openDatabase.ts';
import { engines } from '../support/databases.ts';
import { arbitraryDocumentFacts } from './support/arbitraryDocumentFacts.ts';
import { placeRecordsOf } from './support/placeRecordsOf.ts';
import { readPlaceRows } from './support/readPlaceRows.ts';
import { tulungagungFacts } from './support/tulungagungFacts.ts';

const now = new Date('2026-11-21T12:00:00Z');
const sqlite = engines.find(({ name }) => name === 'SQLite');
if (sqlite === undefined) throw new Error('There is no SQLite.');
const engine = sqlite;

type Database = ReturnType<typeof openDatabase>;

/** What the import says of the rows; nothing is written. */
async function lookAt(rows: readonly DraftRow[], { orm }: Database) {
  const placed = rows.map(({ table, cells }, index) => ({ table, cells, place: index + 1 }));
  const look = previewImport(orm(), draftSource('east-java', placed), { now, partial: true, mostShown: 100 });
  return look.then(
    (preview) => ({ preview, problems: [] }),
    (error: unknown) => {
      if (error instanceof PackageProblems) return { preview: null, problems: error.problems };
      throw error;
    },
  );
}

describe('rows made of accepted facts, where nothing but the places is kept', () => {
  const database = openDatabase(engine);
  beforeEach(async () => {
    const copy = await copyPackage();
    for (const table of tableNames.filter((name) => name !== 'regencies'))
      await copy.write(table, (await copy.read(table)).slice(0, 1));
    await importPackage(database.orm(), copy.folder, { now });
  });

  it('break no rule of the data, for a document and for a second one after it', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocumentFacts, arbitraryDocumentFacts, async (one, other) => {
        const first = toDraftRows(one, nothingKept);
        const second = toDraftRows({ ...other, place: one.place }, placeRecordsOf(first));
        expect((await lookAt([...first, ...second], database)).problems).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('make the place lead the ranking', async () => {
    const { preview } = await lookAt(toDraftRows(tulungagungFacts, nothingKept), database);
    expect(preview?.tables.map(({ table, added }) => [table, added])).toEqual([
      ['sources', 1],
      ['programs', 6],
      ['cohorts', 5],
      ['figures', 7],
      ['totals', 1],
      ['claims', 1],
    ]);
    expect(preview?.log?.rankCount).toBeGreaterThan(0);
  });
});

describe('rows made of accepted facts, beside the whole package', () => {
  const database = openDatabase(engine);
  beforeAll(() => importPackage(database.orm(), eastJavaPackage, { now }));

  it('put a number beside the one that is there, in its cohort', async () => {
    const kept = placeRecordsOf(await readPlaceRows('3504'));
    const rows = toDraftRows(
      { ...tulungagungFacts, document: { ...tulungagungFacts.document, address: 'https://contoh.test/lain' } },
      kept,
    );
    const figures = rows.filter(({ table }) => table === 'figures').map(({ cells }) => cells);
    expect(rows.some(({ table }) => table === 'cohorts' || table === 'programs')).toBe(false);
    expect(figures.map(({ subject_id, standing }) => [subject_id, standing])).toEqual([
      ['3504-apbd-village-officials-village-officials-2023', 'NORMAL'],
      ['3504-apbd-neighbourhood-heads-neighbourhood-heads-2023', 'NORMAL'],
      ['3504-apbd-village-council-village-council-2023', 'NORMAL'],
      ['3504-apbd-non-civil-servants-non-civil-servants-2023', 'NORMAL'],
      ['3504-dbhcht-vulnerable-workers-2023', 'NORMAL'],
      ['3504-all-paid', 'NORMAL'],
      ['3504-all-paid', 'NORMAL'],
    ]);
    expect((await lookAt(rows, database)).problems).toEqual([]);
  });

  it('name a document by the identifier that its address has already', async () => {
    const rows = toDraftRows(tulungagungFacts, placeRecordsOf(await readPlaceRows('3504')));
    expect(rows.some(({ table }) => table === 'sources')).toBe(false);
    expect(rows.map(({ cells }) => cells['source_id'])).toContain('3504-pemkab-tulungagung-20230912');
    expect((await lookAt(rows, database)).problems).toEqual([]);
  });
});
