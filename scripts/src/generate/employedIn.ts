import { SeededRandom } from './SeededRandom.ts';
import type { SyntheticPlace } from './syntheticPlaces.ts';
import type { SyntheticSize } from './SyntheticSize.ts';

/** Employed people of a place: as many as make a place, a little more each year. */
export function employedIn(
  { seed }: Pick<SyntheticSize, 'seed'>,
  { number }: SyntheticPlace,
  yearsBack: number,
): number {
  const now = new SeededRandom(seed, number, 1).between(100_000, 900_000);
  return Math.round(now * (1 - yearsBack / 100));
}
