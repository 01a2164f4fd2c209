import type { Direction } from '../vocabulary/index.ts';

/** Anything with a value and a code to break the order of ties. */
export interface Rankable {
  readonly code: string;
  readonly value: number;
}

export type Ranked<Row> = Row & { readonly rank: number; readonly tied: boolean };

/**
 * Ranks rows by value: equal values share a rank and are marked tied, the next
 * rank counts on (1, 2, 2, 4). The order is total: value, then code (honest
 * numbers, section 5); the input's order does not matter.
 */
export function rankRows<Row extends Rankable>(rows: readonly Row[], direction: Direction): Ranked<Row>[] {
  const sign = direction === 'HIGHER_RANKS_FIRST' ? -1 : 1;
  const sorted = rows.toSorted((a, b) => {
    if (a.value !== b.value) return sign * (a.value < b.value ? -1 : 1);
    return a.code < b.code ? -1 : 1;
  });
  const ranks = new Map<number, number>();
  const sharing = new Map<number, number>();
  sorted.forEach(({ value }, index) => {
    if (!ranks.has(value)) ranks.set(value, index + 1);
    sharing.set(value, (sharing.get(value) ?? 0) + 1);
  });
  return sorted.map((row) => ({
    ...row,
    rank: ranks.get(row.value) as number,
    tied: sharing.get(row.value) !== 1,
  }));
}
