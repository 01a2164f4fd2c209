import type { Cohort, Program } from '../graph/index.ts';
import type { PremiumFacts } from './premiumRule.ts';

/** What the premium rules need to know of cohorts and of the program that pays for them, if one is known. */
export function toPremiumFacts(program: Program | null, cohorts: readonly Cohort[]): PremiumFacts {
  return {
    segments: cohorts.map((cohort) => cohort.segment),
    categories: cohorts.map((cohort) => cohort.category),
    funding: program?.funding ?? [],
    benefits: program?.benefits ?? [],
  };
}
