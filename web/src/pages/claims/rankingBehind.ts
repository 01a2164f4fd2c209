import type { Language } from '@pionir/shared';
import { printRoute } from '../../app/route.ts';
import type { CheckEvidence, ClaimAnswer } from '../../graphql/types.ts';
import { defaultRankingView, printRankingView } from '../ranking/rankingView.ts';

/**
 * The page of the ranking that a check rests on: the same measure, cohorts and
 * two days. Null where nothing was ranked, or where that page cannot narrow its
 * ranking as the claim does.
 */
export function rankingBehind(
  { scope, kind, filter }: Pick<ClaimAnswer, 'scope' | 'kind' | 'filter'>,
  { ranking }: Pick<CheckEvidence, 'ranking'>,
  language: Language,
): string | null {
  if (ranking === null || kind === 'RISING' || scope !== 'EAST_JAVA' || filter.segment.length > 0) return null;
  const { category, funding } = filter;
  const search = printRankingView({ ...defaultRankingView, ...ranking, category, funding });
  return `${printRoute({ language, page: { name: 'ranking' } })}${search}`;
}
