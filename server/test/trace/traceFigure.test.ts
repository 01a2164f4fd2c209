import { beforeAll, describe, expect, it } from 'vitest';
import { eastJavaPackage } from '../../src/config.ts';
import type { Em } from '../../src/db/createOrm.ts';
import { importPackage } from '../../src/ingest/index.ts';
import { traceFigure } from '../../src/trace/traceFigure.ts';
import { openDatabase } from '../ingest/support/openDatabase.ts';
import { engines } from '../support/databases.ts';

const launch = '3504-dbhcht-vulnerable-workers-2023-headcount-1';

describe.each(engines)('a figure in $name', (engine) => {
  const { orm } = openDatabase(engine);
  const trace = (id: string, asked = {}) => traceFigure(orm().em.fork() as Em, id, asked);
  beforeAll(() => importPackage(orm(), eastJavaPackage, { now: new Date('2026-11-21T12:00:00Z') }));

  it('is followed from its row to its rank on the day it became known', async () => {
    const found = await trace(launch);
    expect(found).toMatchObject({
      on: '2023-09-12',
      knownAt: '2023-09-12',
      metric: 'VULNERABLE_WORKERS',
      stored: { id: launch, value: 27500, line: 150 },
      figure: { id: launch, knownFrom: '2023-09-12' },
      cohort: { verdict: { counts: true, headcount: { id: launch } } },
      place: { regency: { code: '3504' }, value: { value: 27500 } },
    });
    expect(found?.place?.ranking.rows.map(({ code, rank, value }) => [code, rank, value])).toEqual([
      ['3504', 1, 27500],
      ['3521', 2, 7650],
      ['3578', 3, 4000],
      ['3528', 4, 3966],
      ['3514', 5, 1000],
    ]);
  });

  it('is followed on the days asked about, with the reason why its cohort does not count', async () => {
    const verdictOn = async (on: string, knownAt: string) => (await trace(launch, { on, knownAt }))?.cohort?.verdict;
    expect(await verdictOn('2023-09-12', '2023-09-11')).toEqual({
      counts: false,
      reason: 'no head count of it was known on 2023-09-11',
    });
    expect(await verdictOn('2022-12-31', '2026-11-21')).toEqual({
      counts: false,
      reason: expect.stringMatching(/^it had not begun by 2022-12-31/),
    });
    expect(await verdictOn('2026-12-31', '2026-11-21')).toMatchObject({ counts: false });
  });

  it('has no place where a province is its subject, and is not found where it is not there', async () => {
    expect(await trace('35-coverage-1')).toMatchObject({ cohort: null, place: null });
    expect(await trace('nothing')).toBeNull();
  });
});
