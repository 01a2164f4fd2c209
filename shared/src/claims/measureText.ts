import { rankedMetrics } from '../ranking/index.ts';
import { fundingSources, segments, workerCategories } from '../vocabulary/index.ts';
import type { Language, Term } from '../vocabulary/index.ts';
import type { Claim } from './claim.ts';
import { measuredBy } from './claimMetric.ts';

/** By what a claim was measured, and over which cohorts: "vulnerable workers, Local budget (APBD)". */
export function measureText({ metric, filter }: Claim, language: Language): string {
  const measured = measuredBy[metric];
  const label = ({ id, en }: Term) => (language === 'ID' ? id : en);
  return [
    ...(measured === null ? [] : [lowerFirst(label(rankedMetrics[measured]))]),
    ...(filter.category ?? []).map((word) => label(workerCategories[word])),
    ...(filter.funding ?? []).map((word) => label(fundingSources[word])),
    ...(filter.segment ?? []).map((word) => label(segments[word])),
  ].join(', ');
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
