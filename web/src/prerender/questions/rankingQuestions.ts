import { fundingSources, languages, rankedMetrics, regencyKinds, wordsOf, workerCategories } from '@pionir/shared';
import type { SiteQuestion } from '@pionir/shared';
import { RankingDocument } from '../../graphql/generated/RankingDocument.ts';
import { RankYearsDocument } from '../../graphql/generated/RankYearsDocument.ts';
import { defaultRankingView } from '../../pages/ranking/rankingView.ts';
import type { RankingView } from '../../pages/ranking/rankingView.ts';
import { rankingVariables } from '../../pages/ranking/rankingVariables.ts';
import { daysHeld } from '../daysHeld.ts';
import type { SiteFacts } from '../readSiteFacts.ts';
import { questionOf } from './questionOf.ts';

/** Each metric on each day, with each single filter on the default day; and its ranks over the years. */
export function rankingQuestions(facts: SiteFacts): SiteQuestion[] {
  const days = daysHeld(facts);
  return wordsOf(rankedMetrics).flatMap((metric) => {
    const views: RankingView[] = [
      ...days.map((day) => ({ ...defaultRankingView, ...day })),
      ...wordsOf(regencyKinds).map((kind) => ({ ...defaultRankingView, kind })),
      ...wordsOf(workerCategories).map((category) => ({ ...defaultRankingView, category: [category] })),
      ...wordsOf(fundingSources).map((funding) => ({ ...defaultRankingView, funding: [funding] })),
    ];
    return [
      ...views.flatMap((view) =>
        wordsOf(languages).map((language) =>
          questionOf(RankingDocument, rankingVariables({ ...view, metric }, language)),
        ),
      ),
      ...[...new Set(days.map(({ knownAt }) => knownAt))].map((knownAt) =>
        questionOf(RankYearsDocument, { metric, knownAt }),
      ),
    ];
  });
}
