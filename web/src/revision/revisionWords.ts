import { formatDate } from '@pionir/shared';
import type { Bilingual } from '../i18n/bilingual.ts';

interface RevisionWords {
  readonly line: (revision: number, publishedAt: string) => string;
  readonly changes: string;
  readonly copy: string;
  readonly copied: string;
  readonly notice: (linked: number, publishedAt: string | null, newest: number) => string;
  readonly since: (linked: number) => string;
  readonly synthetic: string;
}

export const revisionWords: Bilingual<RevisionWords> = {
  ID: {
    line: (revision, publishedAt) => `Data revisi ${revision}, terbit ${day(publishedAt, 'ID')}.`,
    changes: 'Perubahan data',
    copy: 'Salin tautan tetap',
    copied: 'Tautan tersalin:',
    notice: (linked, publishedAt, newest) =>
      `Tautan ini dibuat pada revisi ${linked}${dated(publishedAt, 'ID')}; data sekarang revisi ${newest}.`,
    since: (linked) => `Lihat yang berubah sejak revisi ${linked}`,
    synthetic: 'Semua angka di situs ini buatan, untuk pengujian; tidak satu pun benar tentang daerah mana pun.',
  },
  EN: {
    line: (revision, publishedAt) => `Revision ${revision} of the data, published ${day(publishedAt, 'EN')}.`,
    changes: 'Changes of the data',
    copy: 'Copy permalink',
    copied: 'Copied:',
    notice: (linked, publishedAt, newest) =>
      `This link was made on revision ${linked}${dated(publishedAt, 'EN')}; the data is now at revision ${newest}.`,
    since: (linked) => `See what has changed since revision ${linked}`,
    synthetic: 'All numbers of this site are made up, for tests; none is true of any place.',
  },
};

function day(publishedAt: string, language: 'ID' | 'EN'): string {
  return formatDate(publishedAt.slice(0, 10), language);
}

function dated(publishedAt: string | null, language: 'ID' | 'EN'): string {
  return publishedAt === null ? '' : ` (${day(publishedAt, language)})`;
}
