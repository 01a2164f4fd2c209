import { formatNumber } from '@pionir/shared';
import type { Bilingual } from '../../i18n/bilingual.ts';

interface SourcesWords {
  readonly title: string;
  readonly headline: (sources: number, figures: number) => string;
  readonly intro: string;
  readonly form: string;
  readonly search: string;
  readonly find: string;
  readonly kind: string;
  readonly anyKind: string;
  readonly place: string;
  readonly anyPlace: string;
  readonly clear: string;
  readonly found: (count: number) => string;
  readonly none: string;
  readonly list: string;
  readonly date: string;
  readonly document: string;
  readonly figureCount: string;
  readonly indicatorCount: (count: number) => string;
  readonly claimCount: (count: number) => string;
  readonly undated: string;
  readonly pages: string;
  readonly next: string;
  readonly first: string;
}

const people = (count: number, language: 'ID' | 'EN') => formatNumber(count, 'people', language);

export const sourcesWords: Bilingual<SourcesWords> = {
  ID: {
    title: 'Sumber',
    headline: (sources, figures) => `${people(figures, 'ID')} angka dari ${people(sources, 'ID')} dokumen yang terbit`,
    intro:
      'Setiap angka di sini diambil dari sebuah dokumen yang terbit. Buka satu dokumen untuk melihat semua yang diambil darinya: angka seperti tercetak, kedudukannya, dan klaim yang dimuatnya.',
    form: 'Pilihan dokumen',
    search: 'Cari penerbit atau isi',
    find: 'Cari',
    kind: 'Jenis penerbit',
    anyKind: 'Semua penerbit',
    place: 'Daerah',
    anyPlace: 'Semua daerah',
    clear: 'Hapus pilihan',
    found: (count) => `${people(count, 'ID')} dokumen.`,
    none: 'Tidak ada dokumen untuk pilihan ini.',
    list: 'Dokumen',
    date: 'Terbit',
    document: 'Dokumen dan isinya',
    figureCount: 'Angka',
    indicatorCount: (count) => `${people(count, 'ID')} pembagi`,
    claimCount: (count) => `${count} klaim`,
    undated: 'tanpa tanggal',
    pages: 'Halaman daftar',
    next: '50 berikutnya',
    first: 'Kembali ke awal daftar',
  },
  EN: {
    title: 'Sources',
    headline: (sources, figures) =>
      `${people(figures, 'EN')} figures from ${people(sources, 'EN')} published documents`,
    intro:
      'Every figure here was taken from a published document. Open one to see all that was taken from it: figures as printed, their standing, and the claims it makes.',
    form: 'Choice of documents',
    search: 'Search publisher or content',
    find: 'Search',
    kind: 'Kind of publisher',
    anyKind: 'All publishers',
    place: 'Place',
    anyPlace: 'All places',
    clear: 'Clear the choice',
    found: (count) => (count === 1 ? 'One document.' : `${people(count, 'EN')} documents.`),
    none: 'There is no document under this choice.',
    list: 'Documents',
    date: 'Published',
    document: 'Document and what it says',
    figureCount: 'Figures',
    indicatorCount: (count) => (count === 1 ? '1 denominator' : `${people(count, 'EN')} denominators`),
    claimCount: (count) => (count === 1 ? '1 claim' : `${count} claims`),
    undated: 'undated',
    pages: 'Pages of the list',
    next: 'Next 50',
    first: 'Back to the start',
  },
};
