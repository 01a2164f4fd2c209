import type { Language } from '@pionir/shared';
import type { MethodPlace } from '../../../graphql/types.ts';
import type { Sentence } from '../../../i18n/sentence.ts';
import { rankReckoning } from '../../../ui/rankReckoning.ts';
import { firstShareReckoning, intervalReckoning } from '../../ranking/pioneer/firmnessReckoning.ts';
import { indexExampleWords } from './indexExampleWords.ts';

/** The rank that an index makes, and what other weights would do to it; null where it has none. */
export function firmnessSentence(
  { name, index }: MethodPlace,
  rankedCount: number,
  language: Language,
): Sentence | null {
  if (index === null) return null;
  const own = { about: name, quantity: index.quantity };
  const [interval, share] = [intervalReckoning(own, index, language), firstShareReckoning(own, index, language)];
  if (interval === null || share === null) return null;
  const words = indexExampleWords[language];
  const rank = rankReckoning(own, { rank: index.rank, tied: false, among: rankedCount }, language);
  return [
    words.rank,
    { about: name, reckoning: rank },
    words.between,
    { about: name, reckoning: interval },
    words.firstIn,
    { about: name, reckoning: share },
    words.ofWeightings,
  ];
}
