import { beforeAll, describe, expect, it } from 'vitest';
import type { Em } from '../../src/db/createOrm.ts';
import { eastJavaPackage } from '../../src/config.ts';
import { draftSource, importPackage, PackageProblems, previewImport } from '../../src/ingest/index.ts';
import type { DraftRow } from '../../src/ingest/index.ts';
import { findChangeLog } from '../../src/revision/findChangeLog.ts';
import { findStillWithdrawn } from '../../src/revision/findStillWithdrawn.ts';
import { findVerdictChanges } from '../../src/revision/findVerdictChanges.ts';
import { engines } from '../support/databases.ts';
import { openDatabase } from './support/openDatabase.ts';
import { readWholeDatabase } from './support/readWholeDatabase.ts';
import { added, changed, deprecated, secondPackage } from './support/secondPackage.ts';

const now = new Date('2026-11-21T12:00:00Z');
const mostShown = 10_000;

/** Brings Tulungagung's head count of 2023 below that of others. */
const fallen: readonly DraftRow[] = [
  {
    table: 'figures',
    place: 1,
    cells: { figure_id: '3504-dbhcht-vulnerable-workers-2023-headcount-1', value: '2750', printed: '2.750' },
  },
];

describe.each(engines)('a look at what an import would change, on $name', (engine) => {
  const { orm } = openDatabase(engine);
  beforeAll(() => importPackage(orm(), eastJavaPackage, { now }));

  it('tells rows, figures and ranks of a whole package, and writes nothing', async () => {
    const before = await readWholeDatabase(orm());
    const copy = await secondPackage();
    const preview = await previewImport(orm(), copy.folder, { now, mostShown });
    expect(await readWholeDatabase(orm())).toBe(before);
    expect(preview).toMatchObject({ changed: true, package: 'east-java', revision: 2 });
    expect(preview.tables).toEqual([
      {
        table: 'figures',
        added: 1,
        changed: 2,
        rows: [
          expect.objectContaining({ kind: 'ADDED', key: added, line: 2 }),
          {
            kind: 'CHANGED',
            key: deprecated,
            line: expect.any(Number),
            cells: [
              { column: 'standing', before: 'PREFERRED', after: 'DEPRECATED' },
              { column: 'standing_reason', before: null, after: 'A slip of the pen.' },
            ],
          },
          {
            kind: 'CHANGED',
            key: changed,
            line: expect.any(Number),
            cells: [
              { column: 'value', before: '23825', after: '43825' },
              { column: 'printed', before: '23.825', after: '43.825' },
            ],
          },
        ],
      },
    ]);
    await importPackage(orm(), copy.folder, { now });
    expect(preview.log).toEqual((await findChangeLog(orm().em.fork(), 1, mostShown))[0]);
  });

  it('tells verdicts that would change, as the publication records them', async () => {
    const options = { now, partial: true };
    const preview = await previewImport(orm(), draftSource('east-java', fallen), { ...options, mostShown });
    expect(preview.verdicts.map(({ claimId }) => claimId)).toContain('3504-largest-2023');
    expect(preview.log?.rankCount).toBeGreaterThan(0);
    const { revision } = await importPackage(orm(), draftSource('east-java', fallen), options);
    const recorded = await findVerdictChanges(orm().em.fork(), { since: revision - 1, until: revision });
    expect(preview.verdicts.map(({ claim: _claim, ...change }) => change)).toEqual(recorded);
  });

  it('tells figures that would disagree with others', async () => {
    const rival: DraftRow = {
      table: 'figures',
      place: 1,
      cells: {
        figure_id: 'a-rival-figure',
        subject_kind: 'cohort',
        subject_id: '3502-dbhcht-vulnerable-workers-2025',
        measure: 'HEADCOUNT',
        value: '50000',
        unit: 'people',
        period_from: '2025-03',
        period_to: '2025-12',
        source_id: '3503-harian-news-2025',
        printed: '50.000',
        precision: 'EXACT',
        standing: 'NORMAL',
      },
    };
    const { conflicts, log } = await previewImport(orm(), draftSource('east-java', [rival]), {
      now,
      partial: true,
      mostShown,
    });
    expect(log?.revision.figuresAdded).toBe(1);
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]?.conflict.used.id).toBe(changed);
    expect(conflicts[0]?.conflict.figures.map(({ figure, role }) => `${figure.id} ${role}`)).toContain(
      'a-rival-figure RIVAL',
    );
    expect(conflicts[0]?.labels.EN).not.toBe('');
  });

  it('says so when nothing would change', async () => {
    const same: DraftRow = { table: 'regencies', place: 1, cells: { code: '3504', latitude: '-8.10' } };
    const [row] = await orm()
      .em.fork()
      .execute<{ latitude: number }[]>(`select "latitude" from "regency" where "code" = '3504'`);
    const cells = { ...same.cells, latitude: `${row?.latitude}0` };
    const source = draftSource('east-java', [{ ...same, cells }]);
    const preview = await previewImport(orm(), source, { now, partial: true, mostShown });
    expect(preview).toMatchObject({ changed: false, tables: [], log: null, verdicts: [], conflicts: [] });
  });

  it('refuses what the import would refuse', async () => {
    const source = draftSource('east-java', [
      { table: 'figures', place: 7, cells: { figure_id: changed, value: 'x' } },
    ]);
    await expect(previewImport(orm(), source, { now, partial: true, mostShown })).rejects.toThrow(PackageProblems);
  });

  it('says so of corrections that no reader would see, and of what an import brought as well', async () => {
    const claim = (cells: Record<string, string>) =>
      draftSource('east-java', [{ table: 'claims', place: 1, cells: { claim_id: '35-innovation-2023', ...cells } }]);
    const partly = { now, partial: true, mostShown };
    const withdrawing = await previewImport(orm(), claim({ withdrawn_reason: 'Salah baca.' }), partly);
    expect(withdrawing.stillWithdrawn).toEqual([]);
    await importPackage(orm(), claim({ withdrawn_reason: 'Salah baca.' }), { now, partial: true });
    const told = [{ table: 'claims', key: '35-innovation-2023', reason: 'Salah baca.' }];
    expect((await previewImport(orm(), claim({ note: 'Lagi.' }), partly)).stillWithdrawn).toEqual(told);
    const again = await previewImport(orm(), claim({ note: 'Lagi.', withdrawn_reason: '' }), partly);
    expect(again.stillWithdrawn).toEqual([]);
    const { revision } = await importPackage(orm(), claim({ note: 'Lagi.' }), { now, partial: true });
    expect(await findStillWithdrawn(orm().em.fork() as Em, revision)).toEqual(told);
    const denominator = (cells: Record<string, string>) => {
      const key = { regency_code: '3503', indicator: 'EMPLOYED', year: '2025' };
      return draftSource('east-java', [{ table: 'indicators', place: 1, cells: { ...key, ...cells } }]);
    };
    await importPackage(orm(), denominator({ withdrawn_reason: 'Salah tahun.' }), { now, partial: true });
    expect((await previewImport(orm(), denominator({ note: 'Lagi.' }), partly)).stillWithdrawn).toEqual([
      { table: 'indicators', key: '3503 EMPLOYED 2025', reason: 'Salah tahun.' },
    ]);
  });
});
