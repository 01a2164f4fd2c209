import { formatNumber, listOf } from '@pionir/shared';
import type { Language, PercentileBasis } from '@pionir/shared';
import type { NamedQuantity, Reckoning } from './evidence.ts';

/** How a percentile rank came about: who is worse, who is equal, among how many; the peers by name where they are few. */
export function percentileReckoning(
  own: NamedQuantity,
  { percentile, worse, equal, valued }: PercentileBasis,
  peers: readonly string[],
  language: Language,
): Reckoning {
  const words = language === 'ID' ? indonesian : english;
  const shown = formatNumber(Math.round(percentile), 'people', language);
  const exact = formatNumber(percentile, 'points', language);
  const steps =
    valued === 1
      ? [words.alone]
      : [words.among(valued, worse, equal), `(${worse} + ${equal} ÷ 2) ÷ (${valued} − 1) × 100 = ${exact}`];
  return {
    shown,
    lines: peers.length === 0 ? steps : [words.peers(listOf(peers, language)), ...steps],
    values: [own],
  };
}

const indonesian = {
  alone: 'Hanya daerah ini yang punya nilai, maka ia di tengah.',
  among: (valued: number, worse: number, equal: number) =>
    `Dari ${valued} daerah yang punya nilai, ${worse} berada di bawahnya dan ${equal} lainnya sama.`,
  peers: (names: string) => `Yang seukuran: ${names}.`,
};

const english: typeof indonesian = {
  alone: 'No other place has a value, so it stands in the middle.',
  among: (valued, worse, equal) =>
    `Of ${valued} places with a value, ${worse} ${worse === 1 ? 'stands' : 'stand'} below it and ${equal} ${equal === 1 ? 'other is' : 'others are'} equal.`,
  peers: (names) => `Of like size: ${names}.`,
};
