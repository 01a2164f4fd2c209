import { formatDate } from '@pionir/shared';
import type { Bilingual } from '../../i18n/bilingual.ts';

interface SourceWords {
  readonly title: string;
  readonly toAll: string;
  readonly published: string;
  readonly undated: string;
  readonly accessed: string;
  readonly kind: string;
  readonly address: string;
  readonly noAddress: string;
  readonly copyElsewhere: string;
  readonly figures: string;
  readonly figuresEmpty: string;
  readonly subject: string;
  readonly value: string;
  readonly printed: string;
  readonly standing: string;
  readonly indicators: string;
  readonly indicator: string;
  readonly place: string;
  readonly claims: string;
  readonly totals: string;
  readonly unknownTitle: string;
  readonly unknownText: (slug: string) => string;
  readonly heading: (publisher: string, publishedOn: string | null) => string;
}

export const sourceWords: Bilingual<SourceWords> = {
  ID: {
    title: 'Dokumen',
    toAll: 'Semua sumber',
    published: 'Terbit',
    undated: 'tanpa tanggal',
    accessed: 'Dibaca',
    kind: 'Jenis penerbit',
    address: 'Alamat',
    noAddress: 'tidak ada alamat terbuka',
    copyElsewhere: 'hanya ada salinan di tempat lain; tidak ditautkan',
    figures: 'Angka yang diambil darinya',
    figuresEmpty: 'Tidak ada angka yang diambil dari dokumen ini.',
    subject: 'Tentang',
    value: 'Angka',
    printed: 'Seperti tercetak',
    standing: 'Kedudukan',
    indicators: 'Pembagi yang diambil darinya',
    indicator: 'Pembagi',
    place: 'Daerah',
    claims: 'Klaim yang dimuatnya',
    totals: 'Hitungannya, dihitung ulang',
    unknownTitle: 'Dokumen ini tidak dikenal',
    unknownText: (slug) => `Tidak ada dokumen dengan kunci “${slug}” di sini.`,
    heading: (publisher, publishedOn) =>
      publishedOn === null ? publisher : `${publisher}, ${formatDate(publishedOn, 'ID')}`,
  },
  EN: {
    title: 'Document',
    toAll: 'All sources',
    published: 'Published',
    undated: 'undated',
    accessed: 'Read',
    kind: 'Kind of publisher',
    address: 'Address',
    noAddress: 'no open address',
    copyElsewhere: 'only a copy is held elsewhere; it is not linked',
    figures: 'Figures taken from it',
    figuresEmpty: 'No figure was taken from this document.',
    subject: 'About',
    value: 'Figure',
    printed: 'As printed',
    standing: 'Standing',
    indicators: 'Denominators taken from it',
    indicator: 'Denominator',
    place: 'Place',
    claims: 'Claims it makes',
    totals: 'Its arithmetic, done again',
    unknownTitle: 'This document is not known',
    unknownText: (slug) => `There is no document with the key “${slug}” here.`,
    heading: (publisher, publishedOn) =>
      publishedOn === null ? publisher : `${publisher}, ${formatDate(publishedOn, 'EN')}`,
  },
};
