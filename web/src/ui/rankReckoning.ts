import type { Language } from '@pionir/shared';
import type { NamedQuantity, Reckoning } from './evidence.ts';

/** A rank as it is told: alone or shared, and among how many where the page knows. */
export interface TakenRank {
  readonly rank: number;
  readonly tied: boolean;
  readonly among: number | null;
}

/** How a rank came about: how many stand above it, and whether another has the same value. */
export function rankReckoning(own: NamedQuantity, { rank, tied, among }: TakenRank, language: Language): Reckoning {
  const words = language === 'ID' ? indonesian : english;
  return {
    shown: String(rank),
    lines: [
      ...(among === null ? [] : [words.ranked(rank, among)]),
      words.above(rank - 1),
      ...(tied ? [words.tied] : []),
    ],
    values: [own],
  };
}

const indonesian = {
  ranked: (rank: number, among: number) => `Peringkat ${rank} di antara ${among} daerah yang berperingkat.`,
  above: (above: number) => (above === 0 ? 'Tidak ada daerah di atasnya.' : `${above} daerah berada di atasnya.`),
  tied: 'Daerah lain bernilai sama.',
};

const english: typeof indonesian = {
  ranked: (rank, among) => `Rank ${rank} among ${among} ranked places.`,
  above: (above) =>
    above === 0 ? 'No place stands above it.' : `${above} ${above === 1 ? 'place stands' : 'places stand'} above it.`,
  tied: 'Another place has the same value.',
};
