import { fundingSources, rankedMetrics, regencyKinds, wordsOf, workerCategories } from '@pionir/shared';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultRankingView, printRankingView } from './rankingView.ts';
import { readRankingView } from './readRankingView.ts';
import { rankingVariables, viewAsked } from './rankingVariables.ts';
import type { RankingView } from './rankingView.ts';

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const someOf = <Word extends string>(words: readonly Word[]) => fc.subarray([...words]);

const views: fc.Arbitrary<RankingView> = fc.record({
  metric: fc.constantFrom(...wordsOf(rankedMetrics)),
  on: fc.option(day),
  knownAt: fc.option(day),
  kind: fc.option(fc.constantFrom(...wordsOf(regencyKinds))),
  category: someOf(wordsOf(workerCategories)),
  funding: someOf(wordsOf(fundingSources)),
  weights: fc.option(
    fc
      .array(fc.integer({ min: 0, max: 100 }), { minLength: 6, maxLength: 6 })
      .filter((weights) => weights.some((weight) => weight > 0)),
  ),
  years: fc.boolean(),
  details: fc.uniqueArray(fc.integer({ min: 3501, max: 3579 }).map(String), { maxLength: 4 }),
});

test('a printed view reads back as the same view', () => {
  fc.assert(
    fc.property(views, (view) => {
      expect(readRankingView(printRankingView(view))).toEqual({ view, problems: [] });
    }),
  );
});

test('no address is too broken to be read', () => {
  fc.assert(
    fc.property(fc.string(), (search) => {
      const { view } = readRankingView(search);
      expect(readRankingView(printRankingView(view)).view).toEqual(view);
    }),
  );
});

test('defaults are absent from the address', () => {
  expect(printRankingView(defaultRankingView)).toBe('');
  expect(readRankingView('').view).toEqual(defaultRankingView);
});

test('the days and filters stand in the address as they are', () => {
  expect(
    printRankingView({
      ...defaultRankingView,
      on: '2023-09-12',
      knownAt: '2023-09-12',
      category: ['FISHERS', 'OTHER'],
    }),
  ).toBe('?on=2023-09-12&knownAt=2023-09-12&category=FISHERS,OTHER');
});

test.each([
  ['metric=BIGGEST', { name: 'metric', found: 'BIGGEST' }],
  ['metric=toString', { name: 'metric', found: 'toString' }],
  ['on=2023-02-30', { name: 'on', found: '2023-02-30' }],
  ['knownAt=kemarin', { name: 'knownAt', found: 'kemarin' }],
  ['on=2023-01-01&on=2024-01-01', { name: 'on', found: '2023-01-01, 2024-01-01' }],
  ['category=FISHERS,FISHES', { name: 'category', found: 'FISHES' }],
  ['kind=kota', { name: 'kind', found: 'kota' }],
  ['years=1', { name: 'years', found: '1' }],
  ['details=Jember', { name: 'details', found: 'Jember' }],
  ['weights=30,15,15', { name: 'weights', found: '30,15,15' }],
  ['weights=0,0,0,0,0,0', { name: 'weights', found: '0,0,0,0,0,0' }],
  ['weights=30,15,15,15,10,101', { name: 'weights', found: '30,15,15,15,10,101' }],
  ['weights=30,15,15,15,10,-1', { name: 'weights', found: '30,15,15,15,10,-1' }],
  ['weights=30,15,15,15,10,1.5', { name: 'weights', found: '30,15,15,15,10,1.5' }],
])('%s is told to the reader and left at its default', (search, problem) => {
  const { view, problems } = readRankingView(search);
  expect(problems).toEqual([problem]);
  expect({ ...view, category: [] }).toEqual(defaultRankingView);
});

test('a question names the view it was asked for', () => {
  fc.assert(
    fc.property(views, (view) => {
      const { weights: _weights, years: _years, details: _details, ...asked } = view;
      expect(viewAsked(rankingVariables(view, 'ID'))).toEqual(asked);
    }),
  );
});
