import { describe, expect, it } from 'vitest';
import type { CohortFacts } from '../coverage/index.ts';
import type { Cohort, Program } from '../graph/index.ts';
import { cohort, headcount } from '../testing/facts.ts';
import type { Segment } from '../vocabulary/index.ts';
import { checkBudget } from './checkBudget.ts';

const program: Program = {
  id: 'program',
  provinceCode: '35',
  regencyCode: '3501',
  nameId: 'Program',
  nameEn: 'Program',
  funding: ['DBHCHT'],
  benefits: ['JKK', 'JKM'],
  startsOn: null,
  endsOn: null,
  note: null,
};
const budget = headcount(33_600_000, { id: 'budget', measure: 'BUDGET', unit: 'IDR', periodFrom: '2023' });
const knownAt = '2024-01-01';

/** 500 farmers paid for in 2023, unless told otherwise. */
function group(id: string, segment: Segment, facts: Partial<CohortFacts> = {}): [CohortFacts, Cohort] {
  const counted = cohort({
    id,
    segment,
    headcounts: [headcount(500, { id: `${id}-headcount`, subjectId: id })],
    ...facts,
  });
  const { category, status, startsOn, endsOn, confirmedThrough } = counted;
  return [
    counted,
    {
      id,
      programId: 'program',
      category,
      segment,
      status,
      startsOn,
      endsOn,
      confirmedThrough,
      labelId: id,
      labelEn: id,
      note: null,
    },
  ];
}

function check(groups: readonly [CohortFacts, Cohort][], facts: { budget?: typeof budget; knownAt?: string } = {}) {
  return checkBudget(
    facts.budget ?? budget,
    {
      program,
      payerCohorts: groups.map(([counted]) => counted),
      cohorts: groups.map(([, record]) => record).filter(({ programId }) => programId === 'program'),
    },
    facts.knownAt ?? knownAt,
  );
}

describe('a budget', () => {
  it('funds so many months of the premium by rule, for the people who count in its period', () => {
    const answer = check([group('farmers', 'BPU')]);
    expect(answer).toMatchObject({ on: '2023-12-31', monthsFundable: 4, reason: null });
    expect(answer.people).toMatchObject({ value: 500, missing: null });
    expect(answer.people.figures.map(({ id }) => id)).toEqual(['farmers-headcount']);
  });

  it('is for those as well whose cover ended within the period', () => {
    const answer = check([group('farmers', 'BPU', { endsOn: '2023-10' })]);
    expect(answer).toMatchObject({ on: '2023-10-31', monthsFundable: 4 });
  });

  it('does not count twice who was taken over within the period', () => {
    const answer = check([group('first', 'BPU'), group('second', 'BPU', { startsOn: '2023-06', renews: ['first'] })]);
    expect(answer.people.value).toBe(500);
  });

  it('leaves out cohorts of other programs', () => {
    const [counted, record] = group('others', 'BPU', { programId: 'another' });
    const answer = check([group('farmers', 'BPU'), [counted, { ...record, programId: 'another' }]]);
    expect(answer.people.value).toBe(500);
  });

  it.each([
    ['NO_PEOPLE', 'NOT_PUBLISHED', 'there is no cohort', [], {}],
    ['WAGE_BASED', 'NOT_PUBLISHED', 'all are wage recipients', [group('staff', 'PU')], {}],
    [
      'SEGMENT_NOT_STATED',
      'NOT_PUBLISHED',
      'no segment is stated',
      [group('staff', 'UNKNOWN', { endsOn: '2023-10' })],
      {},
    ],
    ['NO_PEOPLE', 'NOT_YET_KNOWN', 'the head count came later', [group('farmers', 'BPU')], { knownAt: '2023-05-31' }],
    [
      'NO_PEOPLE',
      'LAPSED',
      'all had ended before',
      [group('farmers', 'BPU', { endsOn: '2022-12', startsOn: '2022' })],
      {},
    ],
    ['NO_PEOPLE', null, 'the head count is zero', [group('nobody', 'BPU', { headcounts: [headcount(0)] })], {}],
    ['MIXED_SEGMENTS', null, 'it pays for wage recipients too', [group('farmers', 'BPU'), group('staff', 'PU')], {}],
    [
      'SEGMENT_NOT_STATED',
      null,
      'it pays for unknown ones too',
      [group('farmers', 'BPU'), group('staff', 'UNKNOWN')],
      {},
    ],
    [
      'PERIOD_NOT_STATED',
      'NOT_APPLICABLE',
      'it has no period',
      [group('farmers', 'BPU')],
      { budget: { ...budget, periodFrom: null } },
    ],
  ] as [string, string | null, string, [CohortFacts, Cohort][], Parameters<typeof check>[1]][])(
    'has a reason, %s (people: %s), where %s',
    (reason, missing, _case, groups, facts) => {
      const answer = check(groups, facts);
      expect(answer).toMatchObject({ monthsFundable: null, reason });
      expect(answer.people.missing).toBe(missing);
    },
  );
});
