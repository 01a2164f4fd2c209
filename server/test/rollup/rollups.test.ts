import { coverageOfAll, figuresBehind, rankPlaces, rankedMetrics, wordsOf } from '@pionir/shared';
import type { Evidence, PlaceFacts, Ranking } from '@pionir/shared';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkRollups } from '../../src/check/checkRollups.ts';
import { findCountedPlaces } from '../../src/coverage/findCountedPlaces.ts';
import { findFiguresBehind } from '../../src/coverage/findFiguresBehind.ts';
import { findPlaceFacts } from '../../src/coverage/findPlaceFacts.ts';
import { eastJavaPackage } from '../../src/config.ts';
import type { Em } from '../../src/db/createOrm.ts';
import { createLoaders } from '../../src/graphql/loaders.ts';
import { prepareDatabase } from '../../src/db/prepareDatabase.ts';
import { draftSource, importPackage } from '../../src/ingest/index.ts';
import type { DraftRow } from '../../src/ingest/index.ts';
import { drafted } from '../ingest/support/drafted.ts';
import { engines } from '../support/databases.ts';
import { openDesk } from '../support/openDesk.ts';
import type { Desk } from '../support/openDesk.ts';
import { toFigure, villageCohort, villageRows } from './support/villageRows.ts';

const scope = { provinceCodes: ['35'] };
const clocks = [
  { on: '2023-12-31', knownAt: '2023-12-31' },
  { on: '2024-12-31', knownAt: '2026-11-21' },
  { on: '2025-12-31', knownAt: '2026-11-21' },
];
const farmers = (year: string, village: number) => villageCohort('FARMERS', year, village);

/** What later revisions change, each through another table; every one of them has to reach what is counted together. */
const publications: Readonly<Record<string, DraftRow[]>> = {
  'a number': drafted(['figures', { figure_id: `${farmers('2024', 3)}-headcount-1`, value: '4711', printed: '4.711' }]),
  'a standing': drafted([
    'figures',
    {
      figure_id: `${farmers('2024', 4)}-headcount-2`,
      standing: 'DEPRECATED',
      standing_reason: 'A slip of the pen.',
    },
  ]),
  'a figure of another cohort': drafted([
    'figures',
    { figure_id: `${farmers('2025', 8)}-headcount-2`, subject_id: '3505-dbhcht-farmers-2024' },
  ]),
  'a new figure': drafted([
    'figures',
    toFigure(`${farmers('2025', 1)}-headcount-9`, farmers('2025', 1), {
      people: 90,
      source: '3504-koran-pilar-20260126',
      year: '2025',
      standing: 'NORMAL',
    }),
  ]),
  'the day of a document': drafted(['sources', { source_id: '3504-a-federasi-20241004', published_on: '2024-11-02' }]),
  'how long a cohort lasts': drafted(['cohorts', { cohort_id: farmers('2023', 2), confirmed_through: '2024-06-30' }]),
  'whether a cohort is enrolled': drafted(['cohorts', { cohort_id: farmers('2024', 11), status: 'PLANNED' }]),
  'what a cohort takes over': drafted(['cohorts', { cohort_id: farmers('2025', 6), renews: farmers('2025', 5) }]),
  'what a cohort contains': drafted(['cohorts', { cohort_id: farmers('2025', 7), contains: farmers('2025', 9) }]),
  'the program of a cohort': drafted([
    'cohorts',
    { cohort_id: farmers('2024', 10), program_id: '3504-apbd-non-civil-servants' },
  ]),
  'the fund of a program': drafted(['programs', { program_id: '3504-dbhcht', funding: 'DBHCHT' }]),
  'a sum within a cohort': drafted([
    'totals',
    {
      total_id: '3504-villages-sum',
      kind: 'SUM',
      source_id: '3504-koran-pilar-20260126',
      statement_en: 'Some of them are the others.',
      total_figure_id: `${farmers('2025', 12)}-headcount-1`,
      part_figure_ids: `${farmers('2025', 12)}-headcount-2;${farmers('2025', 12)}-headcount-4`,
      tolerance: '0',
    },
  ]),
};

describe.each(engines)('cohorts counted together on $name', (engine) => {
  let desk: Desk;
  let newest = 1;
  beforeAll(async () => {
    desk = await openDesk(engine);
    await publish(villageRows());
  });
  afterAll(() => desk.close());

  const em = () => desk.orm.em.fork() as Em;

  async function publish(rows: readonly DraftRow[]): Promise<void> {
    const options = { now: desk.clock.now, partial: true };
    newest = (await importPackage(desk.orm, draftSource('east-java', rows), options)).revision;
  }

  async function expectTheSame(): Promise<void> {
    expect(await checkRollups(em())).toEqual([]);
    const [plain, counted] = [await findPlaceFacts(em(), scope), await findCountedPlaces(em(), scope)];
    const rolledUp = counted.filter(({ cohorts }) => 'groups' in cohorts).map(({ code }) => code);
    expect(rolledUp).toEqual(['3504']);
    for (const at of clocks) {
      expect(told(coverageOfAll(counted, at), plain)).toEqual(told(coverageOfAll(plain, at), plain));
      for (const metric of wordsOf(rankedMetrics)) {
        const question = { metric, filter: {}, ...at };
        const [together, apart] = [rankPlaces(counted, question), rankPlaces(plain, question)];
        expect(told(together, plain)).toEqual(told(apart, plain));
        expect(await readIds(figuresOf(together))).toEqual(await readIds(figuresOf(apart)));
      }
    }
  }

  /** As the API reads them: from the cohorts of the year alone. */
  async function readIds(evidence: readonly Evidence[]): Promise<string[]> {
    return (await findFiguresBehind(evidence, createLoaders(em()))).map(({ id }) => id).toSorted();
  }

  it('are what they are one by one', expectTheSame);

  it.each(Object.entries(publications))('are renewed when a revision changes %s', async (_what, rows) => {
    const before = await keptRows();
    await publish(rows);
    expect(await keptRows()).not.toEqual(before);
    await expectTheSame();
  });

  it('are renewed when a revision is undone', async () => {
    const undo = 'mutation ($number: Int!) { undoRevision(number: $number, expectedRevision: $number) { number } }';
    const before = await keptRows();
    await publish(drafted(['figures', { figure_id: `${farmers('2025', 3)}-headcount-1`, value: '5', printed: '5' }]));
    expect(await keptRows()).not.toEqual(before);
    const { text } = await desk.makeToken('PUBLISHER');
    expect((await desk.askDesk(undo, { number: newest }, text)).errors).toBeUndefined();
    expect(await keptRows()).toEqual(before);
    await expectTheSame();
  });

  it('are made where an earlier Pionir published them', async () => {
    const before = await keptRows();
    await em().execute('delete from "payer_rollup"', [], 'run');
    const { imported } = await prepareDatabase(desk.orm, { packageFolder: eastJavaPackage, now: desk.clock.now });
    expect(imported).toBe(false);
    expect(await keptRows()).toEqual(before);
  });

  it('still tell every published figure and every cohort, read when they are asked for', async () => {
    const answer = await desk.ask<Evidenced>(
      `{ ranking(metric: PROTECTED_WORKERS, on: "2025-12-31") { rows(first: 50) { nodes { value regency { code
        coverage(on: "2025-12-31") { cohorts { slug } } } figures { slug value } } } } }`,
    );
    expect(answer.errors).toBeUndefined();
    const row = answer.data.ranking.rows.nodes.find(({ regency }) => regency.code === '3504');
    expect(row?.figures.length).toBeGreaterThan(30);
    expect(row?.figures.reduce((sum, { value }) => sum + value, 0)).toBe(row?.value);
    expect(row?.regency.coverage.cohorts.length).toBe(row?.figures.length);
  });

  async function keptRows() {
    const rows = await em().execute<{ payer_code: string }[]>('select * from "payer_rollup"');
    return rows.toSorted((a, b) => (a.payer_code < b.payer_code ? -1 : 1));
  }
});

interface Evidenced {
  readonly ranking: {
    readonly rows: {
      readonly nodes: readonly {
        readonly value: number;
        readonly regency: { readonly code: string; readonly coverage: { readonly cohorts: readonly object[] } };
        readonly figures: readonly { readonly value: number }[];
      }[];
    };
  };
}

/** What the value of Tulungagung is made of. */
function figuresOf({ rows }: Ranking): readonly Evidence[] {
  return rows.find(({ code }) => code === '3504')?.quantity.figures ?? [];
}

/** With the reason of a gap, which is a getter of its class. */
function withReason(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const asked = ['missing', 'reason'].filter((name) => name in value && !Object.hasOwn(value, name));
  return asked.length === 0
    ? value
    : { ...value, ...Object.fromEntries(asked.map((name) => [name, Reflect.get(value, name)])) };
}

/** An answer with the ids of the published figures in the place of all evidence. */
function told(answer: object, places: readonly PlaceFacts[]): unknown {
  const cohorts = places.flatMap((place) => place.cohorts);
  const read = {
    cohortsOn: (code: string) => places.find((place) => place.code === code)?.cohorts ?? [],
    headcountsOf: (id: string) => cohorts.find((cohort) => cohort.id === id)?.headcounts ?? [],
  };
  const text = JSON.stringify(answer, (key, value: unknown) => {
    // What is worked out when it is asked for is asked for.
    if (typeof value === 'function') return value();
    if (key !== 'figures') return withReason(value);
    return figuresBehind(value as Evidence[], read)
      .map(({ id }) => id)
      .toSorted();
  });
  return JSON.parse(text);
}
