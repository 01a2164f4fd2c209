import type { Bilingual } from '../../../i18n/bilingual.ts';

interface DraftListWords {
  readonly title: (count: string) => string;
  readonly none: string;
  readonly fromText: string;
  readonly fromTextNote: string;
  readonly fromWorkbook: string;
  readonly fromWorkbookNote: string;
  readonly byHand: string;
  readonly byHandNote: string;
  readonly begin: string;
  readonly name: string;
  readonly ways: string;
  readonly list: string;
  readonly heads: {
    readonly title: string;
    readonly state: string;
    readonly kind: string;
    readonly who: string;
    readonly when: string;
    readonly rows: string;
  };
}

export const draftListWords: Bilingual<DraftListWords> = {
  ID: {
    title: (count) => (count === '0' ? 'Belum ada draf' : `${count} draf`),
    none: 'Mulailah dengan salah satu cara di atas; tidak ada yang terbit sebelum ditinjau.',
    fromText: 'Dari teks berita',
    fromTextNote:
      'Tempel berita atau siaran pers; angka, kelompok, dan klaim di dalamnya diusulkan untuk Anda periksa.',
    fromWorkbook: 'Dari buku kerja',
    fromWorkbookNote: 'Isi templat Excel, lalu unggah; semua masalah disebut sekaligus dengan lembar dan selnya.',
    byHand: 'Isi langsung',
    byHandNote: 'Tulis baris satu per satu, misalnya untuk membetulkan satu angka.',
    begin: 'Buat draf kosong',
    name: 'Judul draf',
    ways: 'Buat draf baru',
    list: 'Semua draf',
    heads: { title: 'Judul', state: 'Keadaan', kind: 'Dari', who: 'Oleh', when: 'Diubah', rows: 'Baris' },
  },
  EN: {
    title: (count) => (count === '0' ? 'No drafts yet' : count === '1' ? '1 draft' : `${count} drafts`),
    none: 'Begin in one of the ways above; nothing is published before it is reviewed.',
    fromText: 'From a press text',
    fromTextNote: 'Paste a news page or a release; numbers, groups and claims in it are proposed for you to check.',
    fromWorkbook: 'From a workbook',
    fromWorkbookNote: 'Fill in the Excel template and upload it; all problems are told at once with sheet and cell.',
    byHand: 'By hand',
    byHandNote: 'Write rows one by one, to correct a number for example.',
    begin: 'Begin an empty draft',
    name: 'Title of the draft',
    ways: 'Begin a draft',
    list: 'All drafts',
    heads: { title: 'Title', state: 'State', kind: 'From', who: 'By', when: 'Changed', rows: 'Rows' },
  },
};
