import { isVulnerable } from '../../vocabulary/index.ts';
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
    return { ...count, kind, category: isCalled(count) ? count.category : categoryOf(sum) };
  });
}

/** Whether the text itself says whom a total counts: beside it, or as workers at large in its sentence. */
function isCalled({ named, rule, category }: Count): boolean {
  return named || (rule === 'GROUP_IN_SENTENCE' && category === 'VULNERABLE_WORKERS');
}

/** What is added to vulnerable workers at large is of them; else what covers the parts. */
function categoryOf({ parts, rule }: FoundSum): WorkerCategory | null {
  const categories = parts.map(({ category }) => category);
  const added = rule === 'SUM_OF_ADDITION' && categories.every((each) => each !== null && isVulnerable(each));
  if (added && categories[0] === 'VULNERABLE_WORKERS') return 'VULNERABLE_WORKERS';
  return categories.includes(null) ? null : coveringCategory(categories.filter((category) => category !== null));
}
