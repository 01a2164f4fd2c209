import type { Language } from '@pionir/shared';
import type { RankingQueryVariables } from '../../graphql/generated/documents.ts';
import { defaultRankingView } from './rankingView.ts';
import type { OpenParts, RankingView } from './rankingView.ts';

/** The part of a view that the server is asked. */
export type AskedView = Omit<RankingView, 'weights' | keyof OpenParts>;

/** The question a view asks; what is not chosen is left to the server's defaults. Weights are not asked: the answer holds what any of them need. */
export function rankingVariables(view: RankingView, language: Language): RankingQueryVariables {
  return {
    metric: view.metric,
    on: view.on,
    knownAt: view.knownAt,
    filter: { kind: view.kind, category: view.category, funding: view.funding },
    language,
  };
}

/** The view that a question was asked for: what is said of an answer must be of its own question, not of a newer one. */
export function viewAsked(asked: RankingQueryVariables | null): AskedView {
  if (asked === null) return defaultRankingView;
  return {
    metric: asked.metric,
    on: asked.on ?? null,
    knownAt: asked.knownAt ?? null,
    kind: asked.filter?.kind ?? null,
    category: asked.filter?.category ?? [],
    funding: asked.filter?.funding ?? [],
  };
}
