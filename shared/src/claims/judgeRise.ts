import { firstDayOf, lastDayOfYear, yearOf } from '../period/index.ts';
import type { Day } from '../period/index.ts';
import { isKnown } from '../quantity/index.ts';
import type { UntestablePart, Verdict } from '../vocabulary/index.ts';
import type { Claim } from './claim.ts';
import type { ClaimYear } from './verdict.ts';

/** "Every year" says nothing of fewer years than these (honest numbers, section 7). */
const fewestYears = 3;

/** The days on which a claim that something rises is measured: the end of each year, the last one on the day it speaks of. */
export function daysOfRise(claim: Claim, on: Day): Day[] {
  const last = yearOf(on);
  const claimed = claim.period === null ? last : yearOf(firstDayOf(claim.period.first));
  const first = Math.min(claimed, last - fewestYears + 1);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const end = lastDayOfYear(first + index);
    return end < on ? end : on;
  });
}

export interface RiseJudgement {
  readonly verdict: Verdict;
  readonly untestable: UntestablePart | null;
  /** The years whose value is below that of the year before. */
  readonly fallen: readonly number[];
}

/** Holds a claim that something rises every year against its values, the oldest year first. */
export function judgeRise(years: readonly ClaimYear[]): RiseJudgement {
  const untestable: RiseJudgement = { verdict: 'UNTESTABLE', untestable: 'YEARS', fallen: [] };
  if (years.filter(({ quantity }) => isKnown(quantity)).length < fewestYears) return untestable;
  const steps = years.slice(1).map((now, index) => ({ year: now.year, change: changeOf(years[index], now) }));
  const fallen = steps.filter(({ change }) => change !== null && change < 0).map(({ year }) => year);
  if (fallen.length > 0) return { verdict: 'NOT_SUPPORTED', untestable: null, fallen };
  if (steps.some(({ change }) => change === null)) return untestable;
  return { verdict: steps.some(({ change }) => change === 0) ? 'TIED' : 'SUPPORTED', untestable: null, fallen };
}

/** The change from one year to the next; null where either has no value. */
function changeOf(before: ClaimYear | undefined, now: ClaimYear): number | null {
  if (!before || !isKnown(before.quantity) || !isKnown(now.quantity)) return null;
  return now.quantity.value - before.quantity.value;
}
