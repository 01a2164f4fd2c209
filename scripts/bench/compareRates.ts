import { median } from '@pionir/shared';
import type { OnDatabase, RateMeasure, Round } from './Report.ts';
import { requestsPerSecond } from './requestsPerSecond.ts';
import type { Load } from './requestsPerSecond.ts';

const secondsOfWarmUp = 3;
const firstRequests = 10;

/** How often two servers are asked in turns, and for how long at a time. */
interface Pace {
  readonly rounds: number;
  readonly seconds: number;
}

/** By the requests a second of the slower one. */
function paceOf(rate: number): Pace {
  // Each needs long for the fewest requests there can be in a round.
  if (rate < 2) return { rounds: 3, seconds: 1 };
  // What takes microseconds is told apart from the noise of a machine by many short rounds.
  return rate > 5000 ? { rounds: 41, seconds: 0.8 } : { rounds: 15, seconds: 1 };
}

/** A server, and what it is asked. */
export interface Asked extends Omit<Load, 'amount'> {
  readonly origin: string;
}

interface Comparison extends OnDatabase {
  readonly question: string;
  readonly beside: string;
}

/** Requests a second of two servers, in turns; each round lasts about as long for either, however slow one is. */
export async function compareRates(own: Asked, other: Asked, comparison: Comparison): Promise<RateMeasure> {
  const [ownRate, otherRate] = [await warmUp(own), await warmUp(other)];
  const { rounds, seconds } = paceOf(Math.min(ownRate, otherRate));
  const askOwn = () => requestsPerSecond(own.origin, { ...own, amount: Math.ceil(ownRate * seconds) });
  const askOther = () => requestsPerSecond(other.origin, { ...other, amount: Math.ceil(otherRate * seconds) });
  const pairs: Round[] = [];
  while (pairs.length < rounds) {
    // Whoever comes second may find the machine warmer.
    if (pairs.length % 2 === 0) pairs.push([await askOwn(), await askOther()]);
    else {
      const theirs = await askOther();
      pairs.push([await askOwn(), theirs]);
    }
  }
  const ratio = median(pairs.map(([ours, theirs]) => ours / theirs)) as number;
  return { kind: 'rate', ...comparison, rounds: pairs, ratio };
}

/** Lets the server find its pace, and tells which that is: requests a second. */
async function warmUp(asked: Asked): Promise<number> {
  const cold = await requestsPerSecond(asked.origin, { ...asked, amount: firstRequests });
  // By the pace of the first requests it would hardly have begun.
  const lukewarm = await requestsPerSecond(asked.origin, { ...asked, amount: Math.ceil(cold * secondsOfWarmUp) });
  return requestsPerSecond(asked.origin, { ...asked, amount: Math.ceil(lukewarm * secondsOfWarmUp) });
}
