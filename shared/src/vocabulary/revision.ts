import type { Vocabulary } from './vocabulary.ts';

/** What a revision did to a figure (honest numbers, section 8). */
export const figureChangeKinds = {
  ADDED: { id: 'Ditambahkan', en: 'Added', about: 'Published for the first time.' },
  CHANGED: {
    id: 'Diubah',
    en: 'Changed',
    about: 'Another value, print, period, source, standing or note than before.',
  },
  DEPRECATED: {
    id: 'Tidak dipakai lagi',
    en: 'Deprecated',
    about: 'Found to be wrong: kept with the reason, used no longer.',
  },
} as const satisfies Vocabulary<string>;
export type FigureChangeKind = keyof typeof figureChangeKinds;

/** The two days a claim is judged by (honest numbers, section 7). */
export const verdictDays = {
  AT_CLAIM: {
    id: 'Pada hari klaim',
    en: 'On the day of the claim',
    about: "By what was known on the claim's own day.",
  },
  TODAY: { id: 'Hari ini', en: 'Today', about: 'By what was known on the day of publication of the revision.' },
} as const satisfies Vocabulary<string>;
export type VerdictDay = keyof typeof verdictDays;
