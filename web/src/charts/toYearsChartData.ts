import { formatNumber, formatQuantity, missingReasons } from '@pionir/shared';
import type { Language } from '@pionir/shared';
import type { HomeYear } from '../graphql/types.ts';
import { labelOf } from '../i18n/bilingual.ts';

/** A year of a line; without a value it is a break in it. */
export interface YearPoint {
  readonly year: number;
  readonly value: number | null;
  /** How many places the sum has, written beside its point. */
  readonly note: string;
  readonly spoken: string;
}

export interface YearsChartData {
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
  return { title: titleOf(history, words, language), points };
}

function titleOf(history: readonly HomeYear[], words: typeof indonesian, language: Language): string {
  const known = history.flatMap(({ year, coverage: { protectedWorkers, placesWithValue } }) =>
    protectedWorkers.value === null ? [] : [{ year, value: protectedWorkers.value, places: placesWithValue }],
  );
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return words.none;
  const show = (value: number) => formatNumber(value, 'people', language);
  return first === last
    ? words.one(show(last.value), last.places, last.year)
    : words.rise(show(first.value), first.places, first.year, show(last.value), last.places, last.year);
}

const indonesian = {
  places: (some: number, all: number) => `${some} dari ${all} daerah punya angka`,
  none: 'Belum ada tahun dengan angka yang diketahui',
  one: (value: string, places: number, year: number) =>
    `${value} pekerja tercatat terlindungi di ${places} daerah pada ${year}`,
  rise: (value: string, places: number, year: number, value2: string, places2: number, year2: number) =>
    `Pekerja yang tercatat terlindungi: ${value} di ${places} daerah pada ${year}, ${value2} di ${places2} daerah pada ${year2}`,
};

const english: typeof indonesian = {
  places: (some, all) => `${some} of ${all} places have a figure`,
  none: 'There is no year with a known figure yet',
  one: (value, places, year) =>
    `${value} workers on record as protected in ${places} ${places === 1 ? 'place' : 'places'} in ${year}`,
  rise: (value, places, year, value2, places2, year2) =>
    `Workers on record as protected: ${value} in ${places} ${places === 1 ? 'place' : 'places'} in ${year}, ${value2} in ${places2} in ${year2}`,
};
