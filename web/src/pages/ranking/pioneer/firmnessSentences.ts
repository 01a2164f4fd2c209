import { formatNumber } from '@pionir/shared';
import type { Language } from '@pionir/shared';
import type { RankingAnswer, RankingRow } from '../../../graphql/types.ts';
import type { Sentence } from '../../../i18n/sentence.ts';
import { shareText } from '../../../i18n/shareText.ts';
import { firstShareReckoning, intervalReckoning } from './firmnessReckoning.ts';

/** What the intervals and the resolution of an answer say, in plain words with its own numbers. */
export function firmnessSentences(ranking: RankingAnswer, language: Language): Sentence[] {
  const words = language === 'ID' ? indonesian : english;
  const [leader] = ranking.rows.nodes;
  const sentences = leader === undefined ? [] : leaderSentence(leader, language);
  if (ranking.resolution === null) return sentences;
  const [before, after] = ranking.resolution < 0.5 ? words.blurred : words.clear;
  const shown = shareText(ranking.resolution, language);
  const resolution = { about: words.resolution, reckoning: { shown, lines: [words.separated], values: [] } };
  return [...sentences, [before, resolution, after]];
}

/** The ranks that the first place has under other weights, and how often the first; nothing where that is not reckoned. */
function leaderSentence(leader: RankingRow, language: Language): Sentence[] {
  const words = language === 'ID' ? indonesian : english;
  const { rankLow, rankHigh, regency, quantity } = leader;
  const own = { about: regency.name, quantity };
  const interval = intervalReckoning(own, leader, language);
  const share = firstShareReckoning(own, leader, language);
  if (interval === null || share === null || rankLow === null || rankHigh === null) return [];
  const rank = (at: number) => {
    const shown = formatNumber(at, 'people', language);
    return { about: own.about, reckoning: { ...interval, shown } };
  };
  const ranks =
    rankLow === rankHigh ? [words.always, rank(rankLow)] : [words.between, rank(rankLow), words.and, rank(rankHigh)];
  return [[words.leader(own.about), ...ranks, words.interval, { about: own.about, reckoning: share }, words.first]];
}

const indonesian = {
  leader: (name: string) => `Dengan bobot lain di sekitar pilihan ini, peringkat ${name} `,
  always: 'tetap ',
  between: 'antara ',
  and: ' dan ',
  interval: ' (rentang 90%); dalam ',
  first: ' pembobotan itu ia pertama.',
  resolution: 'Peringkat bertetangga yang terpisah',
  separated:
    'Bagian pasangan peringkat bertetangga yang urutannya sama dalam sekurangnya 90% pembobotan di sekitarnya.',
  blurred: [
    'Hanya ',
    ' peringkat bertetangga yang benar-benar terpisah: urutan di dalam satu lapis tidak banyak artinya.',
  ],
  clear: ['', ' peringkat bertetangga benar-benar terpisah.'],
} as const;

const english = {
  leader: (name: string) => `With other weights around this choice, the rank of ${name} `,
  always: 'stays ',
  between: 'is between ',
  and: ' and ',
  interval: ' (90% interval); it is first in ',
  first: ' of those weightings.',
  resolution: 'Neighbouring ranks that are separated',
  separated:
    'The share of pairs of neighbouring ranks that stand in the same order in at least 90% of weightings around.',
  blurred: ['Only ', ' of neighbouring ranks are really separated: the order within a tier says little.'],
  clear: ['', ' of neighbouring ranks are really separated.'],
} as const;
