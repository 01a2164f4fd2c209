import type { CohortTraits, HeadcountSum } from '../quantity/index.ts';
import type { Clocks } from './place.ts';
import { isKnownIn } from './rollup.ts';
import type { CohortRollup, Count } from './rollup.ts';

/** The groups with a cohort that counts, each with the people of all that do. */
export function countedGroups(
  { payerCode, groups, believing }: CohortRollup,
  { on, knownAt }: Clocks,
): { cohort: CohortTraits; headcount: HeadcountSum }[] {
  return groups.flatMap(({ traits, counts }) => {
    const counting = counts.filter((count) => isOn(count, on) && isKnownIn(count, knownAt));
    if (counting.length === 0) return [];
    const value = counting.reduce((sum, count) => sum + count[believing ?? 'people'], 0);
    return [{ cohort: traits, headcount: toSum(value, { payerCode, traits, on, knownAt }) }];
  });
}

function isOn({ from, until }: Count, on: string): boolean {
  return from <= on && (until === null || on < until);
}

function toSum(
  value: number,
  standsFor: Clocks & { readonly payerCode: string; readonly traits: CohortTraits },
): HeadcountSum {
  const { payerCode, traits, on, knownAt } = standsFor;
  return { id: [payerCode, keyOfTraits(traits), on, knownAt].join('/'), value, standsFor };
}

/** Equal for cohorts with the same traits alone. */
export function keyOfTraits({ programId, category, segment, funding }: CohortTraits): string {
  return [programId, category, segment, ...funding].join(' ');
}
