import { listOf } from '@pionir/shared';
import type { Language } from '@pionir/shared';
import type { RankingAnswer, RankingRow } from '../../graphql/types.ts';
import type { Sentence } from '../../i18n/sentence.ts';
import { metricPhrase } from './metricPhrase.ts';
import { spellCount } from './spellCount.ts';

/** Named one by one up to here; more are counted. */
const mostNamed = 3;

/** The finding of a ranking as one sentence: who leads, with how much, among how many. */
export function rankingHeadline(ranking: RankingAnswer, language: Language): Sentence {
  const first = ranking.rows.nodes.filter((row) => row.rank === 1);
  const [leader] = first;
  const words = language === 'ID' ? indonesian : english;
  if (leader === undefined) return [words.nobody(metricPhrase(ranking.metric, language).noun)];
  const value = spokenValue(leader, ranking.metric, language);
  const asked = ranking.rankedCount + ranking.excludedCount;
  if (ranking.rankedCount === 1) {
    return [words.only(leader.regency.name), ...value, words.othersWithout(ranking.excludedCount)];
  }
  const verb = metricPhrase(ranking.metric, language);
  const names = listOf(
    first.map((row) => row.regency.name),
    language,
  );
  const subject =
    first.length === 1
      ? `${names} ${verb.leads} `
      : `${first.length > mostNamed ? words.places(first.length) : names} ${verb.share} `;
  return [subject, ...value, words.coverage(ranking.rankedCount, asked)];
}

function spokenValue(row: RankingRow, metric: RankingAnswer['metric'], language: Language): Sentence {
  const [text, words] = metricPhrase(metric, language).value(row.value);
  return [{ text, quantity: row.quantity, about: row.regency.name }, words];
}

const indonesian = {
  nobody: (noun: string) => `Belum ada daerah yang punya angka ${noun} untuk pilihan ini`,
  only: (name: string) => `${name} satu-satunya daerah yang punya angka: `,
  othersWithout: (count: number) => (count > 0 ? `; ${count} daerah lain belum punya` : ''),
  places: (count: number) => `${spellCount(count, 'ID')} daerah`,
  coverage: (ranked: number, asked: number) =>
    ranked === asked ? `; semua ${asked} daerah punya angka` : `; ${ranked} dari ${asked} daerah punya angka`,
};

const english: typeof indonesian = {
  nobody: (noun) => `No regency has a figure for ${noun} under this choice yet`,
  only: (name) => `${name} is the only place with a figure: `,
  othersWithout: (count) => (count > 0 ? `; ${count} ${count === 1 ? 'other has' : 'others have'} none` : ''),
  places: (count) => `${spellCount(count, 'EN')} places`,
  coverage: (ranked, asked) =>
    ranked === asked ? `; all ${asked} places have a figure` : `; ${ranked} of ${asked} places have a figure`,
};
