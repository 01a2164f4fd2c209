import { formatSigned, formatNumber } from '@pionir/shared';
import type { Language } from '@pionir/shared';

/** The place of a value against the median in people: "+1.200" above, "−350" below, words at it; null where people are not counted. */
export function medianText(gapToMedian: number | null, language: Language): string | null {
  if (gapToMedian === null) return null;
  const people = Math.round(gapToMedian);
  if (Math.abs(people) < 1) return language === 'ID' ? 'di median' : 'at median';
  return formatSigned(-people, 'people', language);
}

export type MovementKind = 'up' | 'down' | 'same' | 'new';

/** Ranks won or lost on the year before, for the eye and for the ear. */
export function movementText(
  movement: number | null,
  language: Language,
): { readonly kind: MovementKind; readonly shown: string; readonly spoken: string } {
  const words = movementWords[language];
  if (movement === null) return { kind: 'new', shown: words.unranked, spoken: words.unrankedSpoken };
  if (movement === 0) return { kind: 'same', shown: words.same, spoken: words.same };
  const ranks = formatNumber(Math.abs(movement), 'people', language);
  return movement > 0
    ? { kind: 'up', shown: `▲ ${ranks}`, spoken: words.up(ranks) }
    : { kind: 'down', shown: `▼ ${ranks}`, spoken: words.down(ranks) };
}

/** The part of a movement that no change of value made: "1 karena daerah baru masuk"; null where there is none. */
export function byEntryText(byEntry: number | null, language: Language): string | null {
  if (byEntry === null || byEntry === 0) return null;
  const words = movementWords[language];
  return `${Math.abs(byEntry)} ${byEntry < 0 ? words.entered : words.left}`;
}

const movementWords = {
  ID: {
    same: 'tetap',
    entered: 'karena daerah baru masuk',
    left: 'karena daerah keluar',
    unranked: 'baru',
    unrankedSpoken: 'setahun sebelumnya tidak berperingkat',
    up: (ranks: string) => `naik ${ranks}`,
    down: (ranks: string) => `turun ${ranks}`,
  },
  EN: {
    same: 'same',
    entered: 'by places that entered',
    left: 'by places that left',
    unranked: 'new',
    unrankedSpoken: 'not ranked a year before',
    up: (ranks: string) => `up ${ranks}`,
    down: (ranks: string) => `down ${ranks}`,
  },
};
