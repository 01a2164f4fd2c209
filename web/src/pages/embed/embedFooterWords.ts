import { formatDate } from '@pionir/shared';
import type { Language } from '@pionir/shared';
import type { Bilingual } from '../../i18n/bilingual.ts';

interface EmbedFooterWords {
  readonly source: string;
  readonly full: string;
  readonly moved: (linked: number, publishedAt: string | null, newest: number) => string;
}

export const embedFooterWords: Bilingual<EmbedFooterWords> = {
  ID: {
    source: 'Sumber: Pionir.',
    full: 'Lihat selengkapnya dengan semua sumber',
    moved: (linked, publishedAt, newest) =>
      `Disematkan pada revisi ${linked}${dated(publishedAt, 'ID')}; angka di atas dari revisi ${newest}.`,
  },
  EN: {
    source: 'Source: Pionir.',
    full: 'See all of it with every source',
    moved: (linked, publishedAt, newest) =>
      `Embedded at revision ${linked}${dated(publishedAt, 'EN')}; the numbers above are of revision ${newest}.`,
  },
};

function dated(publishedAt: string | null, language: Language): string {
  return publishedAt === null ? '' : ` (${formatDate(publishedAt.slice(0, 10), language)})`;
}
