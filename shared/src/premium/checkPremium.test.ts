import { describe, expect, it } from 'vitest';
import { statementOf } from '../testing/statement.ts';
import { checkPremium, readPrintedBudget } from './checkPremium.ts';
import type { PrintedBudget } from './checkPremium.ts';
import { monthsFundable } from './monthsFundable.ts';
import type { PremiumFacts } from './premiumRule.ts';

const labourers: PremiumFacts = {
  segments: ['BPU'],
  categories: ['TOBACCO_FARM_LABOURERS'],
  funding: ['DBHCHT'],
  benefits: ['JKK', 'JKM'],
};

describe('monthsFundable', () => {
  it.each([
    [659_265_600, 5_606, 16_800, 7],
    [732_210_600, 5_606, 16_800, 7.774_5],
    [0, 5_606, 16_800, 0],
    [100, 0, 16_800, null],
    [100, 5, 0, null],
  ])('of %d for %d people at %d is %s', (budget, people, premium, months) => {
    const fundable = monthsFundable(budget, people, premium);
    expect(fundable === null ? null : Number(fundable.toFixed(4))).toBe(months);
  });
});

describe('the numbers of a budget', () => {
  const product = statementOf('PRODUCT', 732_210_600, [5_606, 7, 16_800]);

  it('are told apart by what they measure', () => {
    const { budget, people, premium, months } = readPrintedBudget(product) as PrintedBudget;
    expect([budget, people, months, premium].map((figure) => figure?.value)).toEqual([732_210_600, 5_606, 7, 16_800]);
  });

  it('may be of one month', () => {
    expect(readPrintedBudget(statementOf('PRODUCT', 90_501_600, [5_387, 16_800]))).toMatchObject({ months: null });
  });

  it.each([
    ['a sum', statementOf('SUM', 20_000, [12_779, 7_221])],
    ['a ratio', statementOf('RATIO', 20, [1, 5])],
    ['no premium', { ...product, parts: product.parts.slice(0, 2) }],
    ['two head counts', { ...product, parts: [...product.parts, ...product.parts.slice(0, 1)] }],
  ])('are none in %s', (_what, statement) => {
    expect(readPrintedBudget(statement)).toBeNull();
  });
});

describe('checkPremium', () => {
  const check = (premium: number, facts: Partial<PremiumFacts>) =>
    checkPremium(readPrintedBudget(statementOf('PRODUCT', 732_210_600, [5_606, 7, premium])) as PrintedBudget, {
      ...labourers,
      ...facts,
    });

  it.each([
    [16_800, {}, 'AGREES', 0],
    [16_600, {}, 'DIFFERS', -200],
    [18_000, {}, 'DIFFERS', 1_200],
    [5_400, { segments: ['PU' as const] }, 'NO_SINGLE_RULE', null],
  ])('of Rp%d a month for %j: %s, %s', (premium, facts, verdict, difference) => {
    expect(check(premium, facts)).toMatchObject({ verdict, difference });
  });

  it('sets the months by rule beside the printed ones, whatever premium is printed', () => {
    for (const premium of [16_800, 16_600]) {
      const { monthsFundable: fundable, months } = check(premium, {});
      expect(fundable).toBeCloseTo(7.774_52, 5);
      expect(months?.value).toBe(7);
    }
    expect(check(5_400, { segments: ['PU'] }).monthsFundable).toBeNull();
  });
});
