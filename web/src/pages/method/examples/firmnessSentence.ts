import { intervalCoverage } from '@pionir/shared';
import type { Language } from '@pionir/shared';
import type { MethodPlace } from '../../../graphql/types.ts';
import type { Sentence } from '../../../i18n/sentence.ts';
import { shareText } from '../../../i18n/shareText.ts';
import { intervalText } from '../../ranking/pioneer/intervalText.ts';
import { indexExampleWords } from './indexExampleWords.ts';

/** The rank that an index makes, and what other weights would do to it; null where it has none. */
export function firmnessSentence(
  { name, index }: MethodPlace,
  rankedCount: number,
  language: Language,
): Sentence | null {
  if (index === null) return null;
  const { rank, firstPlaceShare, quantity } = index;
  const interval = intervalText(index);
  if (interval === null || firstPlaceShare === null) return null;
  const words = indexExampleWords[language];
  const values = [{ about: name, quantity }];
  const reckoned = (shown: string, line: string) => ({ about: name, reckoning: { shown, lines: [line], values } });
  return [
    words.rank,
    reckoned(String(rank), words.ranked(rank, rankedCount)),
    words.between,
    reckoned(interval, words.interval(shareText(intervalCoverage, language))),
    words.firstIn,
    reckoned(shareText(firstPlaceShare, language), words.first),
    words.ofWeightings,
  ];
}
