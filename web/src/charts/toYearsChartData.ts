import { formatNumber, formatQuantity, missingReasons } from '@pionir/shared';
import type { Language } from '@pionir/shared';
import type { HomeYear } from '../graphql/types.ts';
import { labelOf } from '../i18n/bilingual.ts';
import { plainText } from '../i18n/sentence.ts';
import type { Sentence } from '../i18n/sentence.ts';
import { placesCount } from '../ui/placesCount.ts';

/** A year of a line; without a value it is a break in it. */
export interface YearPoint {
  readonly year: number;
  readonly value: number | null;
  /** How many places the sum has, written beside its point. */
  readonly note: string;
  readonly spoken: string;
}

export interface YearsChartData {
  /** What the line says, with its numbers. */
  readonly finding: Sentence;
  readonly title: string;
  readonly points: readonly YearPoint[];
}

/** A province over the years as a line whose points say how many places they sum. */
export function toYearsChartData(history: readonly HomeYear[], all: number, language: Language): YearsChartData {
  const words = language === 'ID' ? indonesian : english;
  const points = history.map(({ year, coverage: { protectedWorkers, placesWithValue } }) => {
    const { value, missing } = protectedWorkers;
    return {
      year,
      value,
      note: value === null ? '' : `${placesWithValue}/${all}`,
      spoken:
        value === null
          ? `${year}: ${labelOf(missingReasons[missing ?? 'NOT_PUBLISHED'], language).toLowerCase()}`
          : `${year}: ${formatQuantity(value, 'people', language)}, ${words.places(placesWithValue, all)}`,
    };
  });
  const finding = findingOf(history, all, words, language);
  return { finding, title: plainText(finding), points };
}

function findingOf(history: readonly HomeYear[], all: number, words: typeof indonesian, language: Language): Sentence {
  const known = history.filter(({ coverage }) => coverage.protectedWorkers.value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [words.none];
  const ends = first === last ? [last] : [first, last];
  return [
    words.recorded,
    ...ends.flatMap((year, index) => [...(index === 0 ? [] : [', ']), ...yearSentence(year, all, words, language)]),
  ];
}

/** "27.500 di 22 dari 38 daerah pada 2019". */
function yearSentence(
  { year, coverage: { protectedWorkers, placesWithValue } }: HomeYear,
  all: number,
  words: typeof indonesian,
  language: Language,
): Sentence {
  const { value } = protectedWorkers;
  if (value === null) return [];
  const own = { about: String(year), quantity: protectedWorkers };
  return [
    { text: formatNumber(value, 'people', language), ...own },
    words.in,
    placesCount({ some: placesWithValue, all, without: [] }, { about: own.about, values: [own] }, language),
    words.when(year),
  ];
}

const indonesian = {
  places: (some: number, all: number) => `${some} dari ${all} daerah punya angka`,
  none: 'Belum ada tahun dengan angka yang diketahui',
  recorded: 'Pekerja yang tercatat terlindungi: ',
  in: ' di ',
  when: (year: number) => ` daerah pada ${year}`,
};

const english: typeof indonesian = {
  places: (some, all) => `${some} of ${all} places have a figure`,
  none: 'There is no year with a known figure yet',
  recorded: 'Workers on record as protected: ',
  in: ' in ',
  when: (year) => ` places in ${year}`,
};
