import { formatNumber } from '@pionir/shared';
import type { Bilingual } from '../../i18n/bilingual.ts';

interface SourcesBehindWords {
  readonly title: string;
  readonly note: (documents: number, of: string) => string;
  readonly all: string;
}

export const sourcesBehindWords: Bilingual<SourcesBehindWords> = {
  ID: {
    title: 'Sumber',
    note: (documents, of) => `${formatNumber(documents, 'people', 'ID')} dokumen di balik ${of}.`,
    all: 'Semua sumber',
  },
  EN: {
    title: 'Sources',
    note: (documents, of) =>
      `${documents === 1 ? 'One document' : `${formatNumber(documents, 'people', 'EN')} documents`} behind ${of}.`,
    all: 'All sources',
  },
};
