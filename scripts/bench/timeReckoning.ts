import { rankPlaces } from '@pionir/shared';
import { manyPlaces } from './manyPlaces.ts';
import { percentile } from './percentile.ts';
import type { ReckoningMeasure } from './Report.ts';

const warmUp = 3;
const runs = 15;
const question = { metric: 'PIONEER_INDEX' as const, on: '2025-12-31', knownAt: '2026-12-31', filter: {} };

/** The index of so many made-up places with its intervals, from facts in memory: the part of it that grows with places. */
export function timeReckoning(count: number): ReckoningMeasure {
  const places = manyPlaces(count);
  const times: number[] = [];
  for (let run = -warmUp; run < runs; run += 1) {
    const start = performance.now();
    const { resolution } = rankPlaces(places, question);
    if (resolution === null) throw new Error('The index of these places has no intervals.');
    if (run >= 0) times.push(performance.now() - start);
  }
  return { kind: 'reckoning', places: count, milliseconds: percentile(times, 50) };
}
