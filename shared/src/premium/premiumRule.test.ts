import { describe, expect, it } from 'vitest';
import { premiumOfPeriod } from './premiumOfPeriod.ts';
import type { PremiumFacts } from './premiumRule.ts';
import { premiumRule, turningMonths } from './premiumRule.ts';

const farmers: PremiumFacts = {
  segments: ['BPU'],
  categories: ['FARMERS'],
  funding: ['CSR'],
  benefits: ['JKK', 'JKM'],
};
const drivers: PremiumFacts = { ...farmers, categories: ['INFORMAL_TRANSPORT'] };
const mixed: PremiumFacts = { ...farmers, categories: ['MIXED_VULNERABLE'] };

describe('the premium of non-wage workers', () => {
  it.each([
    // before the rules, under them, and in the months of relief
    ['farmers of a company', farmers, '2015-06', null, 'BEFORE_RULES'],
    ['farmers of a company', farmers, '2015-07', 16_800, null],
    ['farmers of a company', farmers, '2020-07', 16_800, null],
    ['farmers of a company', farmers, '2020-08', null, 'CONDITIONAL_RELIEF'],
    ['farmers of a company', farmers, '2021-01', null, 'CONDITIONAL_RELIEF'],
    ['farmers of a company', farmers, '2021-02', 16_800, null],
    ['farmers of a company', farmers, '2026-03', 16_800, null],
    ['farmers of a company', farmers, '2026-04', 8_400, null],
    ['farmers of a company', farmers, '2026-12', 8_400, null],
    ['farmers of a company', farmers, '2027-01', 16_800, null],
    ['drivers of a company', drivers, '2025-12', 16_800, null],
    ['drivers of a company', drivers, '2026-01', 8_400, null],
    ['drivers of a company', drivers, '2027-03', 8_400, null],
    ['drivers of a company', drivers, '2027-04', 16_800, null],
    ['mixed trades of a company', mixed, '2026-01', null, 'TRADE_NOT_STATED'],
    ['mixed trades of a company', mixed, '2026-04', 8_400, null],
    ['mixed trades of a company', mixed, '2027-01', null, 'TRADE_NOT_STATED'],
    // not where the state or the region pays, the excise share being in the regional budget
    ['farmers of a regency', { ...farmers, funding: ['APBD'] }, '2026-06', 16_800, null],
    ['farmers of the excise share', { ...farmers, funding: ['DBHCHT'] }, '2026-06', 16_800, null],
    ['farmers of both', { ...farmers, funding: ['APBD', 'DBHCHT'] }, '2026-06', 16_800, null],
    ['drivers of a regency', { ...drivers, funding: ['APBD'] }, '2026-02', 16_800, null],
    ['mixed trades of a regency', { ...mixed, funding: ['APBD'] }, '2026-02', 16_800, null],
    ['farmers of a village', { ...farmers, funding: ['APBDES'] }, '2026-06', null, 'FUND_NOT_SETTLED'],
    ['farmers of a village', { ...farmers, funding: ['APBDES'] }, '2026-02', 16_800, null],
    ['farmers of nobody named', { ...farmers, funding: ['UNKNOWN'] }, '2026-06', null, 'FUND_NOT_SETTLED'],
    [
      'farmers of a regency and a company',
      { ...farmers, funding: ['APBD', 'CSR'] },
      '2026-06',
      null,
      'FUND_NOT_SETTLED',
    ],
    // who is paid for, and what
    ['farmers, benefits not stated', { ...farmers, benefits: [] }, '2025-06', 16_800, null],
    ['farmers, old age as well', { ...farmers, benefits: ['JKK', 'JKM', 'JHT'] }, '2025-06', null, 'OTHER_BENEFITS'],
    ['farmers, death only', { ...farmers, benefits: ['JKM'] }, '2025-06', null, 'OTHER_BENEFITS'],
    ['a segment not stated', { ...farmers, segments: ['BPU', 'UNKNOWN'] }, '2025-06', null, 'SEGMENT_NOT_STATED'],
    ['nobody', { ...farmers, segments: [] }, '2025-06', null, 'SEGMENT_NOT_STATED'],
    ['wage and non-wage workers', { ...farmers, segments: ['BPU', 'PU'] }, '2025-06', null, 'MIXED_SEGMENTS'],
    ['construction workers', { ...farmers, segments: ['JAKON'] }, '2025-06', null, 'OTHER_SEGMENT'],
    ['migrant workers', { ...farmers, segments: ['PMI'] }, '2025-06', null, 'OTHER_SEGMENT'],
  ] as const)('of %s (%j) in %s is %s, %s', (_who, facts, month, amount, reason) => {
    expect(premiumRule(facts, month)).toMatchObject({ amount, reason });
  });

  it('is of wage recipients a share of the wage, from the lowest class of risk to the highest', () => {
    const rule = premiumRule({ ...farmers, segments: ['PU'], categories: ['VILLAGE_OFFICIALS'] }, '2025-06');
    expect(rule).toMatchObject({
      amount: null,
      reason: 'WAGE_BASED',
      lowestShareOfWage: 0.54,
      highestShareOfWage: 2.04,
    });
    expect(rule.basis?.regulation).toBe('PP 44/2015');
  });

  it.each([
    ['2025-06', 'PP 44/2015'],
    ['2026-06', 'PP 50/2025'],
    ['2020-10', 'PP 49/2020'],
  ])('of %s names its regulation, %s', (month, regulation) => {
    expect(premiumRule(farmers, month).basis?.regulation).toBe(regulation);
  });
});

describe('the turning months', () => {
  const months = Array.from(
    { length: 16 * 12 },
    (_, index) => `${2013 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
  );

  it('are all the months in which a premium changes, and no others', () => {
    const turns = months.filter((month, index) =>
      [farmers, drivers, mixed].some(
        (facts) => index > 0 && premiumRule(facts, month).basis !== premiumRule(facts, months[index - 1] ?? '').basis,
      ),
    );
    expect(turns).toEqual(turningMonths);
  });
});

describe('the premium of a period', () => {
  it.each([
    ['a year', { periodFrom: '2025', periodTo: null }, 16_800, null],
    ['an end alone', { periodFrom: null, periodTo: '2025-06' }, 16_800, null],
    ['several years', { periodFrom: '2016', periodTo: '2019-12' }, 16_800, null],
    ['months of relief', { periodFrom: '2026-04-15', periodTo: '2026-12' }, 8_400, null],
    ['a year in which it changes', { periodFrom: '2026', periodTo: null }, null, 'RULE_CHANGES'],
    ['a change in its last month', { periodFrom: '2026-01', periodTo: '2026-04-01' }, null, 'RULE_CHANGES'],
    ['relief before and after nothing', { periodFrom: '2020-06', periodTo: '2021-06' }, null, 'RULE_CHANGES'],
    ['no months at all', { periodFrom: null, periodTo: null }, null, 'PERIOD_NOT_STATED'],
  ])('of %s (%j) is %s, %s', (_what, period, amount, reason) => {
    expect(premiumOfPeriod(farmers, period)).toMatchObject({ amount, reason });
  });

  it('is one all through 2026 where a regency pays', () => {
    const rule = premiumOfPeriod({ ...drivers, funding: ['APBD'] }, { periodFrom: '2026', periodTo: null });
    expect(rule).toMatchObject({ amount: 16_800, reason: null });
  });
});
