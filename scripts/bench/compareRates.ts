import { median } from '@pionir/shared';
import type { OnDatabase, RateMeasure, Round } from './Report.ts';
import { requestsPerSecond } from './requestsPerSecond.ts';
import type { Load } from './requestsPerSecond.ts';

const rounds = 5;
const secondsOfRound = 2;
const firstRequests = 30;

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
  const [ownAmount, otherAmount] = [await amountOfRound(own), await amountOfRound(other)];
  const pairs: Round[] = [];
  for (let round = 0; round < rounds; round += 1)
    pairs.push([
      await requestsPerSecond(own.origin, { ...own, amount: ownAmount }),
      await requestsPerSecond(other.origin, { ...other, amount: otherAmount }),
    ]);
  const ratio = median(pairs.map(([ours, theirs]) => ours / theirs)) as number;
  return { kind: 'rate', ...comparison, rounds: pairs, ratio };
}

/** Warms the server up, and finds how many requests it answers in a round. */
async function amountOfRound(asked: Asked): Promise<number> {
  const cold = await requestsPerSecond(asked.origin, { ...asked, amount: firstRequests });
  const warm = await requestsPerSecond(asked.origin, { ...asked, amount: Math.ceil(cold * secondsOfRound) });
  return Math.ceil(warm * secondsOfRound);
}
