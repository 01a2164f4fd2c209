import { fundingSources, isWordOf, rankedMetrics, regencyKinds, wordsOf, workerCategories } from '@pionir/shared';
import type { RankedMetricName, RegencyKind, Vocabulary } from '@pionir/shared';
import type { AddressProblem, AddressReading } from '../../ui/daysView.ts';
import { readDaysView, readOne } from '../../ui/daysView.ts';
import { readCodes } from '../../ui/readCodes.ts';
import { defaultRankingView, openWord } from './rankingView.ts';
import type { RankingView } from './rankingView.ts';
import { readWeights } from './readWeights.ts';

/** Reads the query of an address. What cannot be read is left at its default and reported. */
export function readRankingView(search: string): AddressReading<RankingView> {
  const parameters = new URLSearchParams(search);
  const days = readDaysView(search);
  const problems = [...days.problems];
  const metric = readOne<RankedMetricName>(parameters, 'metric', (text) => isWordOf(rankedMetrics, text), problems);
  return {
    view: {
      metric: metric ?? defaultRankingView.metric,
      ...days.view,
      kind: readOne<RegencyKind>(parameters, 'kind', (text) => isWordOf(regencyKinds, text), problems),
      category: readList(parameters, 'category', workerCategories, problems),
      funding: readList(parameters, 'funding', fundingSources, problems),
      weights: readWeights(parameters, problems),
      years: readOne(parameters, 'years', (text) => text === openWord, problems) !== null,
      details: readCodes(parameters, ['details'], Number.POSITIVE_INFINITY, problems),
    },
    problems,
  };
}

/** A comma list of words, in the vocabulary's order and each once; unknown words are noted and dropped. */
function readList<Word extends string>(
  parameters: URLSearchParams,
  name: string,
  vocabulary: Vocabulary<Word>,
  problems: AddressProblem[],
): readonly Word[] {
  const found = parameters.getAll(name).flatMap((text) => text.split(','));
  const unknown = found.filter((text) => !isWordOf(vocabulary, text));
  if (unknown.length > 0) problems.push({ name, found: unknown.join(', ') });
  return wordsOf(vocabulary).filter((word) => found.includes(word));
}
