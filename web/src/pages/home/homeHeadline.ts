import { formatDate, formatNumber, lastDayOfYear, missingReasons, yearOf } from '@pionir/shared';
import type { Language } from '@pionir/shared';
import type { HomeAnswer, HomeProvince } from '../../graphql/types.ts';
import { labelOf } from '../../i18n/bilingual.ts';
import type { Sentence } from '../../i18n/sentence.ts';
import { placesCount } from '../../ui/placesCount.ts';
import { leadSentence } from '../ranking/leadSentence.ts';

/** The sentence of the year: how many are protected, in how many places, and who leads. */
export function homeHeadline(province: HomeProvince, ranking: HomeAnswer['ranking'], language: Language): Sentence {
  const words = language === 'ID' ? indonesian : english;
  const { on, placesWithValue, protectedWorkers } = province.coverage;
  const when = words.when(on === lastDayOfYear(yearOf(on)), on);
  if (protectedWorkers.value === null) {
    const reason = labelOf(missingReasons[protectedWorkers.missing ?? 'NOT_PUBLISHED'], language).toLowerCase();
    return [`${when}, ${province.name}: ${reason}`];
  }
  const all = province.regencies.nodes.length;
  const lead = leadSentence(ranking, language);
  const own = { about: `${province.name}: ${words.protected}`, quantity: protectedWorkers };
  return [
    `${when}, `,
    { text: formatNumber(protectedWorkers.value, 'people', language), ...own },
    words.recorded,
    placesCount({ some: placesWithValue, all, without: [] }, { about: own.about, values: [own] }, language),
    words.within(province.name),
    ...(lead === null ? [] : ['; ', ...lead]),
  ];
}

const indonesian = {
  when: (isYearEnd: boolean, on: string) =>
    isYearEnd ? `Pada akhir ${yearOf(on)}` : `Pada ${formatDate(on, 'ID').replaceAll(' ', '\u00a0')}`,
  protected: 'pekerja terlindungi',
  recorded: ' pekerja tercatat terlindungi di ',
  within: (province: string) => ` kabupaten dan kota ${province}`,
};

const english: typeof indonesian = {
  when: (isYearEnd, on) =>
    isYearEnd ? `At the end of ${yearOf(on)}` : `On ${formatDate(on, 'EN').replaceAll(' ', '\u00a0')}`,
  protected: 'protected workers',
  recorded: ' workers are on record as protected in ',
  within: (province) => ` regencies and cities of ${province}`,
};
