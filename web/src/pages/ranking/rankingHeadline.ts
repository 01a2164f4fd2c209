import type { Language } from '@pionir/shared';
import type { RankingAnswer } from '../../graphql/types.ts';
import type { Sentence } from '../../i18n/sentence.ts';
import { leadSentence, spokenValue } from './leadSentence.ts';
import { metricPhrase } from './metricPhrase.ts';

/** The finding of a ranking as one sentence: who leads, with how much, among how many. */
export function rankingHeadline(ranking: RankingAnswer, language: Language): Sentence {
  const [leader] = ranking.rows.nodes;
  const lead = leadSentence(ranking, language);
  const words = language === 'ID' ? indonesian : english;
  if (leader === undefined || lead === null) return [words.nobody(metricPhrase(ranking.metric, language).noun)];
  const asked = ranking.rankedCount + ranking.excludedCount;
  if (ranking.rankedCount === 1) {
    const value = spokenValue(leader, ranking.metric, language);
    return [words.only(leader.regency.name), ...value, words.othersWithout(ranking.excludedCount)];
  }
  return [...lead, words.coverage(ranking.rankedCount, asked)];
}

const indonesian = {
  nobody: (noun: string) => `Belum ada daerah yang punya angka ${noun} untuk pilihan ini`,
  only: (name: string) => `${name} satu-satunya daerah yang punya angka: `,
  othersWithout: (count: number) => (count > 0 ? `; ${count} daerah lain belum punya` : ''),
  coverage: (ranked: number, asked: number) =>
    ranked === asked ? `; semua ${asked} daerah punya angka` : `; ${ranked} dari ${asked} daerah punya angka`,
};

const english: typeof indonesian = {
  nobody: (noun) => `No regency has a figure for ${noun} under this choice yet`,
  only: (name) => `${name} is the only place with a figure: `,
  othersWithout: (count) => (count > 0 ? `; ${count} ${count === 1 ? 'other has' : 'others have'} none` : ''),
  coverage: (ranked, asked) =>
    ranked === asked ? `; all ${asked} places have a figure` : `; ${ranked} of ${asked} places have a figure`,
};
