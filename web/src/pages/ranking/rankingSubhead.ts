import { fundingSources, workerCategories, listOf } from '@pionir/shared';
import type { Language } from '@pionir/shared';
import type { RankingAnswer } from '../../graphql/types.ts';
import { labelOf } from '../../i18n/bilingual.ts';
import { daysSentence } from '../../ui/daysSentence.ts';
import type { RankingView } from './rankingView.ts';

/** Both clocks and every filter, in words: a number without its day says nothing. */
export function rankingSubhead(
  ranking: Pick<RankingAnswer, 'on' | 'knownAt'>,
  view: Pick<RankingView, 'kind' | 'category' | 'funding'>,
  language: Language,
): string {
  return [daysSentence(ranking, language), ...filterSentences(view, language)].join(' ');
}

function filterSentences(
  { kind, category, funding }: Pick<RankingView, 'kind' | 'category' | 'funding'>,
  language: Language,
) {
  const words = filterWords[language];
  const sentences: string[] = [];
  if (kind !== null) sentences.push(words.kind[kind]);
  if (category.length > 0) {
    sentences.push(
      `${words.category} ${listOf(
        category.map((word) => labelOf(workerCategories[word], language)),
        language,
      )}.`,
    );
  }
  if (funding.length > 0) {
    sentences.push(
      `${words.funding} ${listOf(
        funding.map((word) => labelOf(fundingSources[word], language)),
        language,
      )}.`,
    );
  }
  return sentences;
}

const filterWords = {
  ID: {
    kind: { KABUPATEN: 'Hanya kabupaten.', KOTA: 'Hanya kota.' },
    category: 'Kelompok pekerja:',
    funding: 'Sumber dana:',
  },
  EN: {
    kind: { KABUPATEN: 'Kabupaten (regencies) only.', KOTA: 'Kota (cities) only.' },
    category: 'Worker categories:',
    funding: 'Paid from:',
  },
};
