import { claimClocks } from '@pionir/shared';
import type { Claim, ClaimMoment, Clocks, Day } from '@pionir/shared';

/** The day a claim speaks of, by what was known when it was made or is known today. */
export function clocksOf(claim: Claim, which: ClaimMoment, today: Day): Clocks {
  const clocks = claimClocks(claim);
  return which === 'TODAY' ? { ...clocks, knownAt: today } : clocks;
}
