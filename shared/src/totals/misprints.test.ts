import { describe, expect, it } from 'vitest';
import { digitsOf, isHidden, misprint } from '../testing/misprint.ts';
import type { PrintedDigit } from '../testing/misprint.ts';
import { pick, printStatement } from '../testing/printedStatements.ts';
import { randomFrom } from '../testing/randomWeights.ts';
import { headcount } from '../testing/facts.ts';
import { checkTotal } from './checkTotal.ts';
import type { PrintedStatement } from './roundingTolerance.ts';
import { roundingTolerance } from './roundingTolerance.ts';

/*
 * How well the check tells a misprint: true statements in the mix of kinds,
 * roundings and printed forms of East Java, one printed digit changed in each.
 * Digits are drawn evenly over the numbers of a statement, then over the digits
 * of the number: among all, and among those that rounding does not hide.
 */

function doesNotReconcile(statement: PrintedStatement): boolean {
  const { kind, total, parts } = statement;
  const check = checkTotal({
    kind,
    total: headcount(total.value, total),
    parts: parts.map((part) => headcount(part.value, part)),
    tolerance: roundingTolerance(statement),
  });
  return check?.status === 'DOES_NOT_RECONCILE';
}

function measure(count: number, random: () => number) {
  const statements = Array.from({ length: count }, () => printStatement(random));
  const drawn = statements.map((statement) => {
    const digit = drawDigit(digitsOf(statement), random);
    return { hidden: isHidden(statement, digit), misprinted: misprint(statement, digit, random) };
  });
  const shown = statements.flatMap((statement) => {
    const digits = digitsOf(statement).filter((digit) => !isHidden(statement, digit));
    return digits.length > 0 ? [misprint(statement, drawDigit(digits, random), random)] : [];
  });
  return {
    count,
    falseAlarms: percentOf(statements, doesNotReconcile),
    caught: percentOf(shown, doesNotReconcile),
    caughtOfAll: percentOf(drawn, ({ misprinted }) => doesNotReconcile(misprinted)),
    hidden: percentOf(drawn, ({ hidden }) => hidden),
  };
}

function percentOf<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return Math.round((items.filter(holds).length / items.length) * 1_000) / 10;
}

function drawDigit(digits: readonly PrintedDigit[], random: () => number): PrintedDigit {
  const part = pick([...new Set(digits.map((digit) => digit.part))], random);
  const own = digits.filter((digit) => digit.part === part);
  return pick(own, random);
}

describe('one changed digit', () => {
  // What is measured stands in the name of the test, so that every run prints it.
  it.each([measure(200, randomFrom(2026)), measure(10_000, randomFrom(7))])(
    'in each of $count statements: $caught% caught where rounding shows the digit, $caughtOfAll% of all digits ($hidden% are hidden by rounding), $falseAlarms% false alarms',
    ({ caught, caughtOfAll, hidden, falseAlarms }) => {
      expect(caught).toBeGreaterThanOrEqual(95);
      expect(falseAlarms).toBeLessThanOrEqual(2);
      // What is missed is what rounding hides, and little else.
      expect(caughtOfAll).toBeGreaterThanOrEqual(100 - hidden - 2);
    },
  );

  it('is always told where every number is printed to the unit', () => {
    const random = randomFrom(11);
    const exact = Array.from({ length: 500 }, () => printStatement(random)).filter(
      ({ kind, total, parts }) => kind !== 'RATIO' && [total, ...parts].every(({ precision }) => precision === 'EXACT'),
    );
    const misprints = exact.map((statement) => misprint(statement, pick(digitsOf(statement), random), random));
    expect(misprints.every(doesNotReconcile)).toBe(true);
    expect(misprints.length).toBeGreaterThan(200);
  });
});
