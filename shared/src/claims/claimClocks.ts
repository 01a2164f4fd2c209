import type { Clocks } from '../coverage/index.ts';
import { lastDayOf } from '../period/index.ts';
import type { Day } from '../period/index.ts';
import type { Claim } from './claim.ts';

/**
 * The day on which a claim was made: as printed, else the day its source is known
 * from; where only a year or a month is printed, its last day, but never a day
 * after the claim could be read.
 */
export function dayMade({ claimedOn, knownFrom }: Claim): Day {
  if (claimedOn === null) return knownFrom;
  const last = lastDayOf(claimedOn);
  return claimedOn.length < last.length && knownFrom < last ? knownFrom : last;
}

/**
 * The two clocks of a claim: the day it speaks of, which is the end of its
 * period but never later than the day it was made, and what was known when it
 * was made.
 */
export function claimClocks(claim: Claim): Clocks {
  const made = dayMade(claim);
  const periodEnd = claim.period === null ? made : lastDayOf(claim.period.last);
  return { on: periodEnd < made ? periodEnd : made, knownAt: made };
}
