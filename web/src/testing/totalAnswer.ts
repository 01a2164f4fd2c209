import type { TotalEvidence } from '../graphql/types.ts';
import { figure } from './answers.ts';

/** A sum of two parts that reconciles. */
export function total(changes: Partial<TotalEvidence> = {}): TotalEvidence {
  return {
    slug: 'a-total',
    kind: 'SUM',
    status: 'RECONCILES',
    computed: 20_000,
    difference: 0,
    tolerance: 0,
    statement: 'Dua tahap menjadi 20.000.',
    note: null,
    total: figure({ slug: 'total', value: 20_000 }),
    parts: [figure({ slug: 'first', value: 12_779 }), figure({ slug: 'second', value: 7_221 })],
    source: figure().source,
    ...changes,
  };
}
