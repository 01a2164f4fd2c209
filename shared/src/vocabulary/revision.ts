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
