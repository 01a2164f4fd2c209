import { formatNumber } from '@pionir/shared';
import type { Language } from '@pionir/shared';
import type { RankingAnswer } from '../../../graphql/types.ts';
import { shareText } from '../../../i18n/shareText.ts';

/** What the intervals and the resolution of an answer say, in plain words with its own numbers. */
export function firmnessSentences(ranking: RankingAnswer, language: Language): string[] {
  const words = language === 'ID' ? indonesian : english;
  const [leader] = ranking.rows.nodes;
  const sentences: string[] = [];
  if (leader !== undefined && leader.rankLow !== null && leader.rankHigh !== null && leader.firstPlaceShare !== null) {
    const share = shareText(leader.firstPlaceShare, language);
    sentences.push(words.interval(leader.regency.name, rankText(leader.rankLow, leader.rankHigh, language), share));
  }
  if (ranking.resolution !== null) {
    const share = shareText(ranking.resolution, language);
    sentences.push(ranking.resolution < 0.5 ? words.blurred(share) : words.clear(share));
  }
  return sentences;
}

function rankText(low: number, high: number, language: Language): string {
  const [best, worst] = [formatNumber(low, 'people', language), formatNumber(high, 'people', language)];
  const words = language === 'ID' ? indonesian : english;
  return low === high ? words.always(best) : words.between(best, worst);
}

const indonesian = {
  always: (rank: string) => `tetap ${rank}`,
  between: (best: string, worst: string) => `antara ${best} dan ${worst}`,
  interval: (name: string, ranks: string, share: string) =>
    `Dengan bobot lain di sekitar pilihan ini, peringkat ${name} ${ranks} (rentang 90%); dalam ${share} pembobotan itu ia pertama.`,
  blurred: (share: string) =>
    `Hanya ${share} peringkat bertetangga yang benar-benar terpisah: urutan di dalam satu lapis tidak banyak artinya.`,
  clear: (share: string) => `${share} peringkat bertetangga benar-benar terpisah.`,
};

const english: typeof indonesian = {
  always: (rank) => `stays ${rank}`,
  between: (best, worst) => `is between ${best} and ${worst}`,
  interval: (name, ranks, share) =>
    `With other weights around this choice, the rank of ${name} ${ranks} (90% interval); it is first in ${share} of those weightings.`,
  blurred: (share) => `Only ${share} of neighbouring ranks are really separated: the order within a tier says little.`,
  clear: (share) => `${share} of neighbouring ranks are really separated.`,
};
