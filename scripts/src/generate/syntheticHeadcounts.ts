import type { Precision } from '@pionir/shared';
import { SeededRandom } from './SeededRandom.ts';
import type { SyntheticList } from './SyntheticList.ts';

/** The head counts of a list, village by village, the same whenever they are asked for. */
export function syntheticHeadcounts(seed: number, list: SyntheticList): number[] {
  const random = new SeededRandom(seed, list.place.number, 7, list.lineNumber, list.yearsBack);
  const { holdsOthers, precision } = list.traits;
  const counts = Array.from({ length: list.size }, () =>
    asPrecise(Math.max(3, Math.round((list.people * random.between(40, 160)) / 100)), precision),
  );
  if (!holdsOthers || counts.length < 2) return counts;
  const [, ...others] = counts;
  return [others.reduce((sum, count) => sum + count, 0), ...others];
}

function asPrecise(count: number, precision: Precision): number {
  if (precision === 'EXACT') return count;
  const step = count < 1000 ? 10 : 100;
  return Math.max(step, Math.round(count / step) * step);
}
