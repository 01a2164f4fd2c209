import { describe, expect, it } from 'vitest';
import type { PlaceFacts } from '../coverage/index.ts';
import { cohort, employed, headcount, place, placeOf } from '../testing/facts.ts';
import { reasonsOf } from '../testing/tableOf.ts';
import { rankPlaces } from './rankPlaces.ts';
import type { RankingFilter, RankingQuestion } from './rankingQuestion.ts';

const question: RankingQuestion = { metric: 'VULNERABLE_WORKERS', on: '2023-12-31', knownAt: '2024-12-31', filter: {} };

describe('a ranking of vulnerable workers', () => {
  const places = [
    placeOf('3501', 100),
    placeOf('3502', 400),
    placeOf('3503', 200),
    placeOf('3504', 200),
    place({ code: '3505' }),
    placeOf('3506', 900, { endsOn: '2023-06' }),
    placeOf('3507', 900, { headcounts: [headcount(900, { knownFrom: '2025-01-01' })] }),
  ];
  const ranking = rankPlaces(places, question);

  it('shares ranks, in the order of values, then codes, with the gap to the median in people', () => {
    expect(
      ranking.rows.map(({ code, rank, tied, value, gapToMedian }) => [code, rank, tied, value, gapToMedian]),
    ).toEqual([
      ['3502', 1, false, 400, -200],
      ['3503', 2, true, 200, 0],
      ['3504', 2, true, 200, 0],
      ['3501', 4, false, 100, 100],
    ]);
    expect(ranking.median).toBe(200);
  });

  it('says of each other place why it is not ranked', () => {
    expect(reasonsOf(ranking)).toEqual([
      { code: '3505', reason: 'NOT_PUBLISHED' },
      { code: '3506', reason: 'LAPSED' },
      { code: '3507', reason: 'NOT_YET_KNOWN' },
    ]);
  });

  it('repeats the question: metric, direction and both days', () => {
    expect(ranking).toMatchObject({ ...question, direction: 'HIGHER_RANKS_FIRST' });
  });

  it('shows the figures behind each value', () => {
    expect(ranking.rows.map(({ quantity }) => quantity.figures.map(({ id }) => id))).toEqual([
      ['3502-farmers-headcount'],
      ['3503-farmers-headcount'],
      ['3504-farmers-headcount'],
      ['3501-farmers-headcount'],
    ]);
  });

  it('of nothing has no rows and no median', () => {
    expect(rankPlaces([], question)).toMatchObject({ rows: [], excluded: [], median: null });
    expect(rankPlaces([place()], question)).toMatchObject({ rows: [], median: null });
  });
});

describe('the gap to the median, in people', () => {
  const employedOf = (people: number) => [employed(2023, people)];
  const places = [
    { ...placeOf('3501', 100), employed: employedOf(1_000) },
    { ...placeOf('3502', 100), employed: employedOf(2_000) },
    { ...placeOf('3503', 900), employed: employedOf(3_000) },
  ];

  it('of a share is what the place’s own employed people make of the difference', () => {
    const ranking = rankPlaces(places, { ...question, metric: 'SHARE_OF_EMPLOYED' });
    expect(ranking.median).toBe(10);
    expect(ranking.rows.map(({ code, value, gapToMedian }) => [code, value, gapToMedian])).toEqual([
      ['3503', 30, -600],
      ['3501', 10, 0],
      ['3502', 5, 100],
    ]);
  });

  it.each(['EARLIEST_START', 'CATEGORY_BREADTH'] as const)('is none for %s, which counts no people', (metric) => {
    expect(rankPlaces(places, { ...question, metric }).rows.map(({ gapToMedian }) => gapToMedian)).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('the movement against a year before', () => {
  /** A place with a list of each year. */
  function lists(code: string, people: Record<number, number>): PlaceFacts {
    const cohorts = Object.entries(people).map(([year, value]) =>
      cohort({
        id: `${code}-${year}`,
        startsOn: year,
        headcounts: [headcount(value, { periodFrom: year, knownFrom: '2024-06-01' })],
      }),
    );
    return place({ code, cohorts });
  }

  it('is positive for ranks won, negative for ranks lost, none for who was not ranked', () => {
    const places = [
      lists('3501', { 2022: 10, 2023: 90 }),
      lists('3502', { 2022: 30, 2023: 80 }),
      lists('3503', { 2022: 20, 2023: 30 }),
      lists('3504', { 2023: 70 }),
      lists('3505', { 2022: 5, 2023: 5 }),
    ];
    expect(
      rankPlaces(places, question).rows.map(({ code, rank, moved }) => [code, rank, moved()?.total ?? null]),
    ).toEqual([
      ['3501', 1, 2],
      ['3502', 2, -1],
      ['3504', 3, null],
      ['3503', 4, -2],
      ['3505', 5, -1],
    ]);
  });

  it('sets the 28th against the 29th of February', () => {
    const places = [placeOf('3501', 100, { startsOn: '2023-02-28', endsOn: '2024-02-29' })];
    expect(rankPlaces(places, { ...question, on: '2024-02-29' }).rows[0]?.moved()?.total).toBe(0);
  });
});

describe('a ranking of a part', () => {
  const places: PlaceFacts[] = [
    place({
      code: '3501',
      cohorts: [
        cohort({ id: 'tobacco', category: 'TOBACCO_FARMERS', funding: ['DBHCHT'], headcounts: [headcount(100)] }),
        cohort({ id: 'fishers', category: 'FISHERS', funding: ['APBD', 'CSR'], headcounts: [headcount(30)] }),
      ],
    }),
    { ...placeOf('3571', 50, { category: 'FISHERS', funding: ['APBD'] }), kind: 'KOTA' },
    { ...placeOf('3572', 70, { category: 'VILLAGE_OFFICIALS', funding: ['UNKNOWN'] }), kind: 'KOTA' },
  ];
  const all = ['3501 130', '3571 50'];

  const tableOf = (filter: RankingFilter, metric: RankingQuestion['metric'] = 'VULNERABLE_WORKERS') => {
    const { rows, excluded } = rankPlaces(places, { ...question, metric, filter });
    return [rows.map(({ code, value }) => `${code} ${value}`), excluded.map(({ code, reason }) => `${code} ${reason}`)];
  };

  it.each<[string, RankingFilter, string[], string[]]>([
    ['nothing left out', {}, all, ['3572 NOT_PUBLISHED']],
    ['empty lists leave nothing out', { category: [], funding: [] }, all, ['3572 NOT_PUBLISHED']],
    ['cities alone', { kind: 'KOTA' }, ['3571 50'], ['3572 NOT_PUBLISHED']],
    ['regencies alone', { kind: 'KABUPATEN' }, ['3501 130'], []],
    ['one category', { category: ['FISHERS'] }, ['3571 50', '3501 30'], ['3572 NOT_PUBLISHED']],
    ['two categories', { category: ['FISHERS', 'TOBACCO_FARMERS'] }, all, ['3572 NOT_PUBLISHED']],
    ['one fund', { funding: ['DBHCHT'] }, ['3501 100'], ['3571 NOT_PUBLISHED', '3572 NOT_PUBLISHED']],
    ['one fund of two', { funding: ['CSR'] }, ['3501 30'], ['3571 NOT_PUBLISHED', '3572 NOT_PUBLISHED']],
    ['two funds count no one twice', { funding: ['APBD', 'CSR'] }, ['3571 50', '3501 30'], ['3572 NOT_PUBLISHED']],
    ['all at once', { kind: 'KABUPATEN', category: ['FISHERS'], funding: ['CSR'] }, ['3501 30'], []],
    [
      'office holders have no vulnerable workers',
      { category: ['VILLAGE_OFFICIALS', 'ELECTION_WORKERS'] },
      [],
      ['3501 NOT_APPLICABLE', '3571 NOT_APPLICABLE', '3572 NOT_APPLICABLE'],
    ],
    [
      'office holders beside a vulnerable category',
      { category: ['VILLAGE_OFFICIALS', 'FISHERS'] },
      ['3571 50', '3501 30'],
      ['3572 NOT_PUBLISHED'],
    ],
  ])('%s', (_rule, filter, rows, excluded) => {
    expect(tableOf(filter)).toEqual([rows, excluded]);
  });

  it('can be of office holders where all protected workers are ranked', () => {
    expect(tableOf({ category: ['VILLAGE_OFFICIALS'] }, 'PROTECTED_WORKERS')).toEqual([
      ['3572 70'],
      ['3501 NOT_PUBLISHED', '3571 NOT_PUBLISHED'],
    ]);
  });
});
