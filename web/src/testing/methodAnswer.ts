import type { MethodPlace } from '../graphql/types.ts';
import { quantity } from './answers.ts';

/** A place of the method page with nothing in it but what a test puts there. */
export function methodPlace(changes: Partial<MethodPlace> = {}): MethodPlace {
  return {
    code: '3502',
    name: 'Kabupaten Ponorogo',
    coverage: {
      on: '2025-12-31',
      knownAt: '2026-11-21',
      protectedWorkers: quantity(null),
      vulnerableWorkers: quantity(null),
      shareOfEmployed: quantity(null, { unit: 'percent' }),
      cohorts: [],
      byCategory: [],
    },
    before: { on: '2024-12-31', protectedWorkers: quantity(null) },
    growth: quantity(null, { unit: 'percent' }),
    start: quantity(null, { unit: 'year' }),
    breadth: quantity(null, { unit: 'categories' }),
    months: { ...quantity(null, { unit: 'months' }), figures: [] },
    programs: { nodes: [] },
    index: null,
    ...changes,
  };
}
