import type { TableRow } from './reckonFromTables.ts';

export interface ReckonedTotal {
  readonly computed: number;
  readonly difference: number;
  readonly status: 'RECONCILES' | 'WITHIN_ROUNDING' | 'DOES_NOT_RECONCILE';
}

/**
 * Every published sum, ratio and product done again straight from the tables, by section 6 of
 * honest-numbers.md: the difference is the printed total less what the parts make.
 *
 * It is written apart from the code it checks and must stay so: it imports nothing of @pionir/shared or
 * @pionir/server. To keep floating point out of it, numbers are whole counts of millionths.
 */
export function reckonTotals(totals: readonly TableRow[], figures: readonly TableRow[]): Map<string, ReckonedTotal> {
  const values = new Map(figures.map((row) => [row['figure_id'], millionths(row['value'] ?? '')]));
  const valueOf = (id: string): bigint => {
    const value = values.get(id);
    if (value === undefined) throw new Error(`No figure has the id ${id}`);
    return value;
  };
  return new Map(
    totals.map((row) => {
      const parts = (row['part_figure_ids'] ?? '').split(';').map(valueOf);
      const computed = computeMillionths(row['kind'] ?? '', parts);
      const difference = valueOf(row['total_figure_id'] ?? '') - computed;
      return [
        row['total_id'] ?? '',
        {
          computed: Number(computed) / Number(one),
          difference: Number(difference) / Number(one),
          status: statusOf(difference < 0n ? -difference : difference, millionths(row['tolerance'] ?? '')),
        },
      ];
    }),
  );
}

const one = 1_000_000n;

function millionths(text: string): bigint {
  const match = /^(\d+)(?:\.(\d{1,6}))?$/.exec(text);
  if (match === null) throw new Error(`"${text}" is not a plain number of at most six decimals.`);
  return BigInt(match[1] ?? '') * one + BigInt((match[2] ?? '').padEnd(6, '0'));
}

/** A ratio in percent is cut at a millionth, which is finer than any tolerance. */
function computeMillionths(kind: string, parts: readonly bigint[]): bigint {
  if (kind === 'SUM') return parts.reduce((sum, part) => sum + part, 0n);
  if (kind === 'PRODUCT') return parts.reduce((product, part) => (product * part) / one, one);
  const [upper, lower] = parts as [bigint, bigint];
  return (upper * 100n * one) / lower;
}

function statusOf(distance: bigint, tolerance: bigint): ReckonedTotal['status'] {
  if (distance === 0n) return 'RECONCILES';
  return distance <= tolerance ? 'WITHIN_ROUNDING' : 'DOES_NOT_RECONCILE';
}
