import { formatDate } from '@pionir/shared';
import type { Bilingual } from '../../i18n/bilingual.ts';
import { dayInJakarta } from '../../ui/dayInJakarta.ts';

interface EmbedFooterWords {
  readonly source: string;
  readonly full: string;
  readonly held: (linked: number, publishedAt: string) => string;
  readonly moved: (newest: number) => string;
}

const day = (publishedAt: string) => dayInJakarta(new Date(publishedAt));

export const embedFooterWords: Bilingual<EmbedFooterWords> = {
  ID: {
    source: 'Sumber: Pionir.',
    full: 'Lihat selengkapnya dengan semua sumber',
    held: (linked, publishedAt) =>
      `Tetap seperti pada revisi ${linked} (${formatDate(day(publishedAt), 'ID')}): yang terbit kemudian tidak ikut.`,
    moved: (newest) => `Data kini revisi ${newest}; angka lama yang dibetulkan tampak sudah dibetulkan.`,
  },
  EN: {
    source: 'Source: Pionir.',
    full: 'See all of it with every source',
    held: (linked, publishedAt) =>
      `Held as of revision ${linked} (${formatDate(day(publishedAt), 'EN')}): what was published later stays out.`,
    moved: (newest) =>
      `The data is now at revision ${newest}; figures of then that were corrected are shown corrected.`,
  },
};
