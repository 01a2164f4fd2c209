import { median } from '@pionir/shared';
import type { OnDatabase, RateMeasure, Round } from './Report.ts';
import { requestsPerSecond } from './requestsPerSecond.ts';
import type { Load } from './requestsPerSecond.ts';

const rounds = 9;
const secondsOfRound = 1;
const secondsOfWarmUp = 3;
const firstRequests = 10;

/** Of a server that needs long for the fewest requests there can be in a round. */
const roundsOfSlow = 3;
const slowBelow = 2;

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
  const ask = (asked: Asked, rate: number) =>
    requestsPerSecond(asked.origin, { ...asked, amount: Math.ceil(rate * secondsOfRound) });
  const pairs: Round[] = [];
  while (pairs.length < (Math.min(ownRate, otherRate) < slowBelow ? roundsOfSlow : rounds))
    pairs.push([await ask(own, ownRate), await ask(other, otherRate)]);
  const ratio = median(pairs.map(([ours, theirs]) => ours / theirs)) as number;
  return { kind: 'rate', ...comparison, rounds: pairs, ratio };
}

/** Lets the server find its pace, and tells which that is: requests a second. */
async function warmUp(asked: Asked): Promise<number> {
  const cold = await requestsPerSecond(asked.origin, { ...asked, amount: firstRequests });
  return requestsPerSecond(asked.origin, { ...asked, amount: Math.ceil(cold * secondsOfWarmUp) });
}
