import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { RankingAnswer } from '../../graphql/types.ts';
import type { reweighRanking } from './pioneer/reweighRanking.ts';
import type { AskedView } from './rankingVariables.ts';
import type { WeightList } from './readWeights.ts';

/** A ranking under weights, with the weights it is under: those in the reader's hand may be newer. */
export interface WeighedRanking {
  /** Null while the arithmetic is on its way. */
  readonly ranking: RankingAnswer | null;
  readonly weights: WeightList | null;
}

/** The answer as it stands or, for an index under the reader's weights, ranked anew here, without asking again. */
export function useReweighed(
  answer: RankingAnswer | null,
  asked: AskedView,
  chosen: WeightList | null,
): WeighedRanking {
  const [reweigh, setReweigh] = useState<typeof reweighRanking | null>(null);
  const isIndex = answer?.metric === 'PIONEER_INDEX';
  useEffect(() => {
    if (isIndex) void import('./pioneer/reweighRanking.ts').then((module) => setReweigh(() => module.reweighRanking));
  }, [isIndex]);
  // As text: lists are made anew with every reading of the address, and a list that is always new is never at rest.
  const weightsText = useDeferredValue(isIndex && chosen !== null ? chosen.join(',') : null);
  const { kind, category, funding } = asked;
  const filterText = JSON.stringify({ kind, category, funding });
  return useMemo(() => {
    if (answer === null || weightsText === null) return { ranking: answer, weights: null };
    const weights = weightsText.split(',').map(Number);
    const filter = JSON.parse(filterText) as Pick<AskedView, 'kind' | 'category' | 'funding'>;
    return {
      ranking: answer.metric === 'PIONEER_INDEX' ? (reweigh?.(answer, filter, weights) ?? null) : answer,
      weights,
    };
  }, [answer, weightsText, reweigh, filterText]);
}
