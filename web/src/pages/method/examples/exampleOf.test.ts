import { metrics, wordsOf } from '@pionir/shared';
import { expect, test } from 'vitest';
import { plainText } from '../../../i18n/sentence.ts';
import { figure, quantity } from '../../../testing/answers.ts';
import { methodPlace } from '../../../testing/methodAnswer.ts';
import type { Example } from './example.ts';
import { exampleOf } from './exampleOf.ts';

const written = ({ steps }: Example) =>
  steps.map(({ sign, label, number }) => `${sign} ${label}: ${plainText(number)}`);
const empty = methodPlace();
const countingCohort = (slug: string, value: number, program: string) => ({
  slug,
  label: slug,
  category: 'FARMERS' as const,
  headcount: quantity(value),
  program: { slug: program },
});
const begunCohort = (slug: string, startsOn: string | null, status: 'ENROLLED' | 'PLANNED' = 'ENROLLED') => ({
  slug,
  label: slug,
  status,
  startsOn,
  headcount: quantity(10),
});

test.each(wordsOf(metrics))('%s of a place without figures has no step, and the reason as its result', (metric) => {
  const { steps, result } = exampleOf[metric](empty, 'ID');
  expect(steps).toEqual([]);
  expect(result.quantity.missing).toBe('NOT_PUBLISHED');
});

test('office holders are no term of the vulnerable workers', () => {
  const officials = { ...countingCohort('perangkat', 7, 'p'), category: 'VILLAGE_OFFICIALS' as const };
  const cohorts = [countingCohort('petani', 1200, 'p'), officials, countingCohort('nelayan', 30, 'p')];
  const place = methodPlace({ coverage: { ...empty.coverage, cohorts } });
  expect(written(exampleOf.VULNERABLE_WORKERS(place, 'ID'))).toEqual([' petani: 1.200', '+ nelayan: 30']);
  expect(written(exampleOf.PROTECTED_WORKERS(place, 'ID'))).toHaveLength(3);
});

test('growth writes out the change and what it is divided by', () => {
  const place = methodPlace({
    coverage: { ...empty.coverage, protectedWorkers: quantity(900) },
    before: { on: '2024-12-31', protectedWorkers: quantity(1200) },
    growth: quantity(-25, { unit: 'percent' }),
  });
  expect(written(exampleOf.GROWTH(place, 'EN'))).toEqual([
    ' Protected workers, 31 Dec 2025: 900',
    '− Protected workers, 31 Dec 2024: 1,200',
    '= Change: −300',
    '÷ Protected workers, 31 Dec 2024: 1,200',
    '× to percent: 100',
  ]);
});

test('the earliest enrolled cohorts come first, planned, undated and later ones do not stand among them', () => {
  const nodes = [
    begunCohort('d', '2024'),
    begunCohort('c', '2023-05'),
    begunCohort('e', '2025'),
    begunCohort('b', '2023'),
    begunCohort('planned', '2020', 'PLANNED'),
    begunCohort('undated', null),
    begunCohort('later', '2026'),
  ];
  const place = methodPlace({ programs: { nodes: [{ cohorts: { nodes } }] }, start: quantity(2023, { unit: 'year' }) });
  expect(written(exampleOf.EARLIEST_START(place, 'EN'))).toEqual([
    ' b: 2023',
    ' c: 2023',
    ' d: 2024',
    ' Other cohorts, which began later: 1',
  ]);
});

test('months are weighed by people, and a program without months is left out', () => {
  const months = { ...figure({ measure: 'MONTHS_FUNDED', value: 3, unit: 'months' }), subject: { slug: 'dbhcht' } };
  const cohorts = [
    countingCohort('petani', 100, 'dbhcht'),
    countingCohort('rt', 50, 'apbd'),
    countingCohort('buruh', 20, 'dbhcht'),
  ];
  const place = methodPlace({
    coverage: { ...empty.coverage, cohorts },
    months: { ...quantity(3, { unit: 'months', numerator: 360, denominator: 120 }), figures: [months] },
  });
  const { steps } = exampleOf.MONTHS_FUNDED(place, 'ID');
  expect(written(exampleOf.MONTHS_FUNDED(place, 'ID'))).toEqual([
    ' petani: 100 × 3',
    '+ buruh: 20 × 3',
    '= Orang kali bulan: 360',
    '÷ Orang dalam kelompok itu: 120',
  ]);
  expect(steps[2]?.number).toMatchObject([{ reckoning: { lines: ['300 + 60 = 360'] } }]);
});
