import { expect, test } from 'vitest';
import { cohort, figure, quantity } from '../../../testing/answers.ts';
import { regency } from '../../../testing/regencyAnswer.ts';
import { handoutCohorts, handoutSources, handoutYears, inRoom } from './handoutRows.ts';
import { shortAddress } from './shortAddress.ts';

test('what finds no room is counted', () => {
  expect(inRoom([1, 2, 3], 2)).toEqual({ items: [1, 2], left: 1 });
  expect(inRoom([1, 2], 2)).toEqual({ items: [1, 2], left: 0 });
});

test('the cohorts that count come first, whatever their program', () => {
  const program = (slug: string, ...cohorts: ReturnType<typeof cohort>[]) => ({
    slug,
    name: `Program ${slug}`,
    funding: [],
    benefits: [],
    startsOn: null,
    endsOn: null,
    note: null,
    figures: { nodes: [] },
    budgetChecks: [],
    cohorts: { nodes: cohorts },
  });
  const answer = regency({
    programs: { nodes: [program('a', cohort({ slug: 'past' })), program('b', cohort({ slug: 'now' }))] },
    coverage: { ...regency().coverage, cohorts: [{ slug: 'now' }] },
  });
  expect(handoutCohorts(answer).map(({ cohort: { slug }, program: name, standing }) => [slug, name, standing])).toEqual(
    [
      ['now', 'Program b', 'counted'],
      ['past', 'Program a', 'notCounted'],
    ],
  );
});

test('the newest year comes first; one without a value says why', () => {
  const history = [
    { year: 2022, coverage: { protectedWorkers: quantity(null, { missing: 'LAPSED' }), byCategory: [] } },
    {
      year: 2023,
      coverage: {
        protectedWorkers: quantity(27_500),
        byCategory: [{ category: 'FISHERS', workers: quantity(27_500) } as const],
      },
    },
  ];
  expect(handoutYears(history, 'ID')).toEqual([
    { year: 2023, length: 100, all: '27.500', composition: 'Nelayan 27.500' },
    { year: 2022, length: null, all: 'perlindungan sudah berakhir', composition: '' },
  ]);
});

test('the documents behind the numbers of the day come first', () => {
  const { source } = figure();
  const used = { ...source, slug: 'used', publishedOn: '2020' };
  const newer = { ...source, slug: 'newer', publishedOn: '2025' };
  const answer = regency({
    sources: { nodes: [newer, used] },
    coverage: { ...regency().coverage, protectedWorkers: quantity(1, { figures: [figure({ source: used })] }) },
  });
  expect(handoutSources(answer).map(({ slug }) => slug)).toEqual(['used', 'newer']);
});

test.each([
  ['https://www.example.org/a/b?c', 'Example', 'example.org'],
  ['https://example.org/a', 'Example (copy at archive)', null],
  [null, 'Example', null],
])('%s of %s is shortened to %s', (url, publisher, short) => {
  expect(shortAddress({ url, publisher })).toBe(short);
});
