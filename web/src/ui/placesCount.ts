import { listOf } from '@pionir/shared';
import type { Language } from '@pionir/shared';
import type { SpokenReckoning } from '../i18n/sentence.ts';
import type { NamedQuantity } from './evidence.ts';

interface CountedPlaces {
  readonly some: number;
  readonly all: number;
  /** The places without a figure, where the page knows them. */
  readonly without: readonly string[];
}

/** "32 dari 38", "semua 38": how many places have a figure, as a part of a sentence that opens which have none. */
export function placesCount(
  { some, all, without }: CountedPlaces,
  { about, values }: { readonly about: string; readonly values: readonly NamedQuantity[] },
  language: Language,
): SpokenReckoning {
  const words = language === 'ID' ? indonesian : english;
  const names = without.length === 0 ? [] : [words.without(listOf(without, language))];
  return {
    about,
    reckoning: {
      shown: some === all ? words.every(all) : words.part(some, all),
      lines: [words.counted(some, all), ...names],
      values,
    },
  };
}

const indonesian = {
  every: (all: number) => `semua ${all}`,
  part: (some: number, all: number) => `${some} dari ${all}`,
  counted: (some: number, all: number) => `${some} dari ${all} daerah punya angka; yang lain tidak dianggap nol.`,
  without: (names: string) => `Tanpa angka: ${names}.`,
};

const english: typeof indonesian = {
  every: (all) => `all ${all}`,
  part: (some, all) => `${some} of ${all}`,
  counted: (some, all) => `${some} of ${all} places have a figure; the others are not taken for zero.`,
  without: (names) => `Without a figure: ${names}.`,
};
