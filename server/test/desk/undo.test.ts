import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Em } from '../../src/db/createOrm.ts';
import { draftSource, importPackage } from '../../src/ingest/index.ts';
import { findYearStandings } from '../../src/ingest/record/findYearStandings.ts';
import { actorOf } from '../../src/access/AccessToken.ts';
import { Watch } from '../../src/graphql/Watch.ts';
import { undoRevision } from '../../src/revision/undo/undoRevision.ts';
import { checkDatabase } from '../../src/check/checkDatabase.ts';
import { findVerdicts } from '../../src/claim/findVerdicts.ts';
import { engines } from '../support/databases.ts';
import { openDesk } from '../support/openDesk.ts';
import type { Desk } from '../support/openDesk.ts';
import { today } from '../support/openApi.ts';
import { readPackage } from './support/readPackage.ts';
import { undoables } from './support/undoables.ts';
import type { Undoable } from './support/undoables.ts';

const undo = `mutation ($number: Int!, $expectedRevision: Int!) {
  undoRevision(number: $number, expectedRevision: $expectedRevision) { number note figuresChanged figuresDeprecated } }`;

describe.each(engines)('undoing on $name', (engine) => {
  let desk: Desk;
  let publisher = '';
  let newest = 1;
  beforeAll(async () => {
    desk = await openDesk(engine);
    publisher = (await desk.makeToken('PUBLISHER')).text;
  });
  afterAll(() => desk.close());

  const publish = async (rows: readonly Undoable[]) => {
    const source = draftSource(
      'east-java',
      rows.map((row, index) => ({ ...row, place: index + 1 })),
    );
    const { revision } = await importPackage(desk.orm, source, { now: desk.clock.now, partial: true });
    newest = revision;
    return revision;
  };
  const undoOf = async (number: number, expectedRevision = newest) => {
    const answer = await desk.askDesk<{ undoRevision: { number: number } }>(
      undo,
      { number, expectedRevision },
      publisher,
    );
    if (answer.errors === undefined) newest = answer.data.undoRevision.number;
    return answer;
  };
  const refusalOf = async (number: number) => {
    const { errors } = await undoOf(number);
    const { code, reasons = [] } = errors?.[0]?.extensions ?? {};
    return [
      code,
      (reasons as { obstacle: string; revision: number }[]).map(({ obstacle, revision }) => [obstacle, revision]),
    ];
  };
  /** All that readers can be told: ranks of every metric and year, verdicts, totals, conflicts, shares. */
  const state = async () => {
    const em = desk.orm.em.fork() as Em;
    const { data } = await desk.ask(everything);
    return { data, ranks: await findYearStandings(em, today), verdicts: await findVerdicts(em, today) };
  };
  const rows = () => readPackage(desk.orm.em.fork() as Em, 'east-java');

  it('gives every row its cells back, and readers what they were told before', async () => {
    const [before, told] = [await rows(), await state()];
    const number = await publish(undoables);
    expect(await state()).not.toEqual(told);
    const { data } = await undoOf(number);
    expect(data.undoRevision).toMatchObject({ number: number + 1, figuresChanged: 1, figuresDeprecated: 2 });
    expect(await state()).toEqual(told);
    const after = await rows();
    for (const [place, cells] of before) expect([place, after.get(place)]).toEqual([place, cells]);
    const added = [...after].filter(([place]) => !before.has(place));
    const reason = `Revision ${number} was undone (revisi ${number} dibatalkan).`;
    for (const [place, cells] of added.filter(([name]) => !/^(sources|programs|cohorts)/.test(name)))
      expect([place, cells['withdrawn_reason'] ?? cells['standing_reason']]).toEqual([place, reason]);
    expect(added).toHaveLength(8);
    const { data: withdrawn } = await desk.ask('{ regency(code: "3503") { withdrawnSlugs } }');
    expect(withdrawn).toEqual({ regency: { withdrawnSlugs: ['uji-jumlah', 'uji-klaim'] } });
  });

  it('can itself be undone: all is as it was published', async () => {
    const number = await publish([{ ...(undoables[0] as Undoable), cells: { ...undoables[0]?.cells, note: 'Lagi.' } }]);
    const [after, told] = [await rows(), await state()];
    await undoOf(number);
    const undoing = newest;
    await undoOf(undoing);
    expect([await rows(), await state()]).toEqual([after, told]);
    const reasons = await refusalOf(number);
    expect(reasons).toEqual(['UNDO_REFUSED', [['CHANGED_AGAIN', undoing]]]);
    expect((await undoOf(newest)).errors).toBeUndefined();
  });

  it('has a note that says what it takes back once, however often that was', async () => {
    const number = await publish([
      { ...(undoables[0] as Undoable), cells: { ...undoables[0]?.cells, note: 'Sekali.' } },
    ]);
    const note = 'Tambahan dan koreksi untuk east-java (additions and corrections).';
    for (const undone of [number, number + 1, number + 2])
      expect((await undoOf(undone)).data.undoRevision).toMatchObject({
        note: `Pembatalan revisi ${undone} (undo of revision ${undone}): ${note}`,
      });
  });

  it('gives back whatever was changed, whichever rows that were', async () => {
    const changes = fc.subarray(
      [...undoables].filter(({ changes: isChange }) => isChange),
      { minLength: 1 },
    );
    await fc.assert(
      fc.asyncProperty(changes, async (changed) => {
        const [before, told] = [await rows(), await state()];
        await undoOf(await publish(changed));
        expect(await rows()).toEqual(before);
        expect(await state()).toEqual(told);
      }),
      { numRuns: 2 },
    );
  });

  it('is refused with all that rests on it', async () => {
    expect(await refusalOf(1)).toEqual(['UNDO_REFUSED', [['FIRST_OF_PACKAGE', null]]]);
    expect(await refusalOf(999)).toEqual(['NOT_FOUND', []]);
    expect((await undoOf(1, 1)).errors?.[0]?.extensions).toMatchObject({ code: 'REVISION_CHANGED', found: newest });

    const figures = ['a', 'b'].map((letter, index): Undoable => {
      const figure = undoables.find(({ table, changes }) => table === 'figures' && !changes) as Undoable;
      return {
        ...figure,
        cells: {
          ...figure.cells,
          figure_id: `uji-${letter}`,
          standing: 'NORMAL',
          value: `${700 + index}`,
          printed: `${700 + index}`,
        },
      };
    });
    const number = await publish(figures);
    const corrected = await publish([
      { table: 'figures', changes: true, cells: { figure_id: 'uji-a', note: 'Dibaca lagi.' } },
    ]);
    const total = undoables.find(({ table, changes }) => table === 'totals' && !changes) as Undoable;
    const added = await publish([
      {
        ...total,
        cells: {
          ...total.cells,
          total_id: 'uji-jumlah-lain',
          total_figure_id: 'uji-b',
          part_figure_ids: total.cells['part_figure_ids'] as string,
        },
      },
    ]);
    expect(await refusalOf(number)).toEqual([
      'UNDO_REFUSED',
      [
        ['CHANGED_AGAIN', corrected],
        ['USED_LATER', added],
      ],
    ]);
    for (const later of [added, corrected]) expect((await undoOf(later)).errors).toBeUndefined();
  });

  it('is refused where an earlier total was changed to rest on it', async () => {
    const figure = undoables.find(({ table, changes }) => table === 'figures' && !changes) as Undoable;
    const cells = { ...figure.cells, figure_id: 'uji-dipakai', standing: 'NORMAL', value: '720', printed: '720' };
    const number = await publish([{ ...figure, cells }]);
    const total = { total_id: '3503-fisher-benefit-sum', total_figure_id: 'uji-dipakai' };
    const changed = await publish([{ table: 'totals', changes: true, cells: total }]);
    expect(await refusalOf(number)).toEqual(['UNDO_REFUSED', [['USED_LATER', changed]]]);
    expect((await undoOf(changed)).errors).toBeUndefined();
    expect((await undoOf(number)).errors).toBeUndefined();
  });

  it('is refused where the earlier cells break a rule beside what came later', async () => {
    const figure_id = '3503-dbhcht-mixed-2025-headcount-1';
    const number = await publish([{ table: 'figures', changes: true, cells: { figure_id, standing: 'NORMAL' } }]);
    const rival = undoables.find(({ cells }) => cells['figure_id'] === 'uji-satu') as Undoable;
    const cells = { ...rival.cells, figure_id: 'uji-saingan', subject_id: '3503-dbhcht-mixed-2025', period_to: '2025' };
    await publish([{ ...rival, cells }]);
    expect(await refusalOf(number)).toEqual(['UNDO_REFUSED', [['BREAKS_RULE', null]]]);
  });

  it('leaves everything as it was where its time is over', async () => {
    const { token } = await desk.makeToken('PUBLISHER');
    const number = await publish([
      { ...(undoables[0] as Undoable), cells: { ...undoables[0]?.cells, note: 'Nanti.' } },
    ]);
    const before = await rows();
    const undoing = undoRevision(
      desk.orm,
      { number, expectedRevision: newest },
      actorOf(token),
      desk.clock.now,
      new Watch(0),
    );
    await expect(undoing).rejects.toMatchObject({ extensions: { code: 'TIME_LIMIT_EXCEEDED' } });
    expect(await rows()).toEqual(before);
    expect((await undoOf(number)).errors).toBeUndefined();
  });

  it('is told by the audit log', async () => {
    const administrator = (await desk.makeToken('ADMINISTRATOR')).text;
    const { data } = await desk.askDesk<{
      auditLog: { nodes: { action: string; subject: string; details: string }[] };
    }>('{ auditLog(first: 500) { nodes { action subject details } } }', {}, administrator);
    expect(data.auditLog.nodes.findLast(({ action }) => action === 'UNDONE')).toEqual({
      action: 'UNDONE',
      subject: '2',
      details: '{"revision":3}',
    });
    expect(await checkDatabase(desk.orm)).toEqual([]);
  });
});

const everything = `{
  claims(first: 500) { nodes { slug } }
  totals(first: 500) { nodes { slug status } }
  share: ranking(metric: SHARE_OF_EMPLOYED) { rows(first: 50) { nodes { value rank regency { code } } } }
  trenggalek: regency(code: "3503") {
    conflicts { measure used { slug } }
    indicators { name year value }
    claims { nodes { slug } }
  }
}`;
