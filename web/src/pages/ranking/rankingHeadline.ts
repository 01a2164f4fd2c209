import type { Language } from '@pionir/shared';
import type { RankingAnswer } from '../../graphql/types.ts';
import type { Sentence } from '../../i18n/sentence.ts';
import { placesCount } from '../../ui/placesCount.ts';
import { leadSentence, spokenValue } from './leadSentence.ts';
import { metricPhrase } from './metricPhrase.ts';

/** The finding of a ranking as one sentence: who leads, with how much, among how many. */
export function rankingHeadline(ranking: RankingAnswer, language: Language): Sentence {
  const [leader] = ranking.rows.nodes;
  const lead = leadSentence(ranking, language);
  const words = language === 'ID' ? indonesian : english;
  if (leader === undefined || lead === null) return [words.nobody(metricPhrase(ranking.metric, language).noun)];
  const without = ranking.excluded.map(({ regency }) => regency.name);
  const counted = { some: ranking.rankedCount, all: ranking.rankedCount + ranking.excludedCount, without };
  const places = placesCount(counted, { about: words.figures, values: [] }, language);
  if (ranking.rankedCount === 1) {
    const value = spokenValue(leader, ranking.metric, language);
    return [words.only(leader.regency.name), ...value, '; ', places, words.have];
  }
  return [...lead, '; ', places, words.have];
}

const indonesian = {
  nobody: (noun: string) => `Belum ada daerah yang punya angka ${noun} untuk pilihan ini`,
  only: (name: string) => `${name} satu-satunya daerah yang punya angka: `,
  figures: 'Daerah yang punya angka',
  have: ' daerah punya angka',
};

const english: typeof indonesian = {
  nobody: (noun) => `No regency has a figure for ${noun} under this choice yet`,
  only: (name) => `${name} is the only place with a figure: `,
  figures: 'Places with a figure',
  have: ' places have a figure',
};
