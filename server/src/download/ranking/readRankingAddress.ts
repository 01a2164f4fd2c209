import {
  fundingSources,
  indexComponents,
  isDay,
  isWordOf,
  rankedMetrics,
  regencyKinds,
  wordsOf,
  workerCategories,
} from '@pionir/shared';
import type { Vocabulary } from '@pionir/shared';
import { badInput } from '../../graphql/badInput.ts';
import { RankingArgs } from '../../ranking/RankingArgs.ts';
import type { WeightInput } from '../../ranking/RankingArgs.ts';

const defaultMetric = 'VULNERABLE_WORKERS';

/**
 * The question of a ranking from the query of an address: the same words that
 * the ranking page keeps in its own, so that what is seen is what is taken away.
 * A page forgives what it cannot read and says so; a file could not, so this
 * throws BAD_USER_INPUT.
 */
export function readRankingAddress(query: URLSearchParams): RankingArgs {
  return Object.assign(new RankingArgs(), {
    metric: readWord(query, 'metric', rankedMetrics) ?? defaultMetric,
    on: readOne(query, 'on', isDay, 'a day as YYYY-MM-DD'),
    knownAt: readOne(query, 'knownAt', isDay, 'a day as YYYY-MM-DD'),
    filter: {
      kind: readWord(query, 'kind', regencyKinds),
      category: readWords(query, 'category', workerCategories),
      funding: readWords(query, 'funding', fundingSources),
    },
    weights: readWeights(query),
  });
}

function readOne(
  query: URLSearchParams,
  name: string,
  fits: (text: string) => boolean,
  expected: string,
): string | null {
  const [text, ...more] = query.getAll(name);
  if (text === undefined) return null;
  if (more.length > 0) throw badInput(name, [text, ...more].join(', '), 'it once');
  if (!fits(text)) throw badInput(name, text, expected);
  return text;
}

function readWord<Word extends string>(query: URLSearchParams, name: string, vocabulary: Vocabulary<Word>) {
  const expected = `one of ${wordsOf(vocabulary).join(', ')}`;
  return readOne(query, name, (text) => isWordOf(vocabulary, text), expected) as Word | null;
}

function readWords<Word extends string>(query: URLSearchParams, name: string, vocabulary: Vocabulary<Word>): Word[] {
  const found = query.getAll(name).flatMap((text) => text.split(','));
  const unknown = found.find((text) => !isWordOf(vocabulary, text));
  if (unknown !== undefined) throw badInput(name, unknown, `words of ${wordsOf(vocabulary).join(', ')}`);
  return wordsOf(vocabulary).filter((word) => found.includes(word));
}

/** One whole number from 0 to 100 for each component of the index, in their order. */
function readWeights(query: URLSearchParams): WeightInput[] | null {
  const components = wordsOf(indexComponents);
  const expected = `${components.length} whole numbers from 0 to 100 with "," between, for ${components.join(', ')}`;
  const areWeights = (text: string) =>
    text.split(',').length === components.length && text.split(',').every((part) => /^(100|[1-9]?\d)$/.test(part));
  const numbers = readOne(query, 'weights', areWeights, expected)?.split(',').map(Number);
  if (numbers === undefined) return null;
  return components.map((component, index) => ({ component, weight: numbers[index] as number }));
}
