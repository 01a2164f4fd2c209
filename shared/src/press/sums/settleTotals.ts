import type { WorkerCategory } from '../../vocabulary/index.ts';
import type { FoundSum } from './findSums.ts';
import { coveringCategory } from '../counts/index.ts';
import type { Count } from '../counts/index.ts';

/** The counts, those that are sums of others called totals and of the category that covers their parts. */
export function settleTotals(counts: readonly Count[], sums: readonly FoundSum[]): Count[] {
  return counts.map((count) => {
    const sum = sums.find(({ total }) => total === count);
    if (sum === undefined) return count;
    const kind = count.kind === 'TARGET' ? 'TARGET' : 'TOTAL';
    return { ...count, kind, category: count.named ? count.category : categoryOf(sum) };
  });
}

function categoryOf({ parts }: FoundSum): WorkerCategory | null {
  const categories = parts.map(({ category }) => category);
  return categories.includes(null) ? null : coveringCategory(categories.filter((category) => category !== null));
}
