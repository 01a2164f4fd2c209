import type { Language } from '@pionir/shared';
import type { NamedQuantity, Reckoning } from './evidence.ts';
import { byEntryText, movementText } from './standingText.ts';

/** Ranks won or lost on the year before, and the part of it that places entering or leaving made. */
export interface RankMovement {
  readonly rank: number;
  /** Null where the place had no rank a year before. */
  readonly movement: number | null;
  readonly byEntry: number | null;
}

/** How a movement came about: the rank now and a year before, and what of it no value made. */
export function movementReckoning(
  own: NamedQuantity,
  { rank, movement, byEntry }: RankMovement & { readonly movement: number },
  language: Language,
): Reckoning {
  const words = language === 'ID' ? indonesian : english;
  const entry = byEntryText(byEntry, language);
  return {
    shown: movementText(movement, language).spoken,
    lines: [words.ranks(rank, rank + movement), ...(entry === null ? [] : [words.entry(entry)])],
    values: [own],
  };
}

const indonesian = {
  ranks: (now: number, before: number) => `Peringkat ${now} sekarang, ${before} setahun sebelumnya.`,
  entry: (entry: string) => `Di antaranya ${entry}.`,
};

const english: typeof indonesian = {
  ranks: (now, before) => `Rank ${now} now, ${before} a year before.`,
  entry: (entry) => `Of these ${entry}.`,
};
