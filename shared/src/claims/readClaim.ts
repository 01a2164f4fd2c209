import type { RankingFilter } from '../ranking/index.ts';
import type { FundingSource, Segment, WorkerCategory } from '../vocabulary/index.ts';
import type { ClaimPeriod } from './claim.ts';

/** Which cohorts a list of words names: categories, `funding=…`, `segment=…`. The importer has checked the words. */
export function readClaimFilter(words: readonly string[]): RankingFilter {
  const named = (prefix: string) =>
    words.filter((word) => word.startsWith(prefix)).map((word) => word.slice(prefix.length));
  return {
    category: words.filter((word) => !word.includes('=')) as WorkerCategory[],
    funding: named('funding=') as FundingSource[],
    segment: named('segment=') as Segment[],
  };
}

/** A date, or a first and a last one joined by "/". */
export function readClaimPeriod(text: string | null): ClaimPeriod | null {
  if (text === null) return null;
  const [first = text, last = first] = text.split('/');
  return { first, last };
}
