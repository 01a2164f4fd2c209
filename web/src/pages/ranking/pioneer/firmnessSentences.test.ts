import { expect, test } from 'vitest';
import { indexRanking, indexRow } from '../../../testing/indexAnswer.ts';
import type { RankingAnswer } from '../../../graphql/types.ts';
import { plainText } from '../../../i18n/sentence.ts';
import { firmnessSentences } from './firmnessSentences.ts';

const sentences = (ranking: RankingAnswer, language: 'ID' | 'EN') =>
  firmnessSentences(ranking, language).map(plainText);

const jember = indexRow('Kabupaten Jember', 1, [100, 100, 50, 50, 50, 50], { firstPlaceShare: 0.846 });

test('the interval and the resolution are said with the answer’s own numbers', () => {
  expect(sentences(indexRanking([jember]), 'ID')).toEqual([
    'Dengan bobot lain di sekitar pilihan ini, peringkat Kabupaten Jember antara 1 dan 2 (rentang 90%); dalam 85% pembobotan itu ia pertama.',
    'Hanya 3% peringkat bertetangga yang benar-benar terpisah: urutan di dalam satu lapis tidak banyak artinya.',
  ]);
  expect(sentences(indexRanking([{ ...jember, rankHigh: 1 }], { resolution: 0.75 }), 'EN')).toEqual([
    'With other weights around this choice, the rank of Kabupaten Jember stays 1 (90% interval); it is first in 85% of those weightings.',
    '75% of neighbouring ranks are really separated.',
  ]);
});

test('without numbers nothing is explained', () => {
  expect(sentences(indexRanking([], { resolution: null }), 'ID')).toEqual([]);
});

test('each number says what it rests on', () => {
  const reckonings = firmnessSentences(indexRanking([jember]), 'ID')
    .flat()
    .flatMap((part) => (typeof part === 'object' && 'reckoning' in part ? part.reckoning : []));
  expect(reckonings.map(({ shown }) => shown)).toEqual(['1', '2', '85%', '3%']);
  expect(reckonings.filter(({ lines }) => lines.length === 0)).toEqual([]);
});
