import { expect, test } from 'vitest';
import type { CohortFacts, RegencyAnswer } from '../../../graphql/types.ts';
import { plainText } from '../../../i18n/sentence.ts';
import { cohort, quantity } from '../../../testing/answers.ts';
import { regency } from '../../../testing/regencyAnswer.ts';
import { compositionFinding, shareReckoning } from './compositionFinding.ts';
import { toComposition } from './toComposition.ts';

type Program = RegencyAnswer['programs']['nodes'][number];

function program(funding: Program['funding'], cohorts: readonly CohortFacts[]): Program {
  return {
    slug: funding.join('-'),
    name: 'A program',
    funding,
    benefits: [],
    startsOn: null,
    endsOn: null,
    note: null,
    figures: { nodes: [] },
    budgetChecks: [],
    cohorts: { nodes: [...cohorts] },
  };
}

const group = (slug: string, category: CohortFacts['category'], value: number) =>
  cohort({ slug, category, headcount: quantity(value) });

const place = regency({
  programs: {
    nodes: [
      program(
        ['DBHCHT'],
        [group('a', 'FISHERS', 100), group('b', 'VILLAGE_OFFICIALS', 50), group('old', 'FISHERS', 900)],
      ),
      program(['APBD', 'DBHCHT'], [group('c', 'FISHERS', 250)]),
      program([], [group('d', 'FARMERS', 100)]),
    ],
  },
  coverage: {
    ...regency().coverage,
    protectedWorkers: quantity(500),
    cohorts: ['a', 'b', 'c', 'd'].map((slug) => ({ slug })),
  },
});

test.each([
  [
    'category',
    [
      ['Fishers', 350],
      ['Farmers', 100],
      ['Village officials', 50],
    ],
  ],
  [
    'funding',
    [
      ['Local budget (APBD) and Tobacco excise share (DBHCHT)', 250],
      ['Tobacco excise share (DBHCHT)', 150],
      ['Not stated', 100],
    ],
  ],
] as const)('only what counts is told apart, by %s, and adds up', (kind, parts) => {
  const composition = toComposition(place, kind, 'EN');
  expect(composition.map(({ label, quantity: { value } }) => [label, value])).toEqual(parts);
  expect(composition.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
});

test('the figures of a part are those of its cohorts', () => {
  const [fishers] = toComposition(place, 'category', 'ID');
  expect(fishers?.quantity.figures.map(({ value }) => value)).toEqual([100, 250]);
  expect(fishers && shareReckoning(fishers, 'ID').lines).toEqual(['350 orang ÷ 500 orang = 70%']);
});

test('the finding names the largest part', () => {
  expect(plainText(compositionFinding(toComposition(place, 'category', 'ID'), 'ID'))).toBe(
    'Terbanyak Nelayan, 350 (70% dari semua)',
  );
});

test('where nobody is on record, nothing is told apart', () => {
  const { coverage } = place;
  expect(
    toComposition({ ...place, coverage: { ...coverage, protectedWorkers: quantity(null) } }, 'funding', 'ID'),
  ).toEqual([]);
});
