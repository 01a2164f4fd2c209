import type { CorrectedField } from './proposalReview.ts';
import type { Bilingual } from '../../../i18n/bilingual.ts';

interface PressWords {
  readonly title: string;
  readonly intro: string;
  readonly privacy: string;
  readonly text: string;
  readonly textHint: string;
  readonly address: string;
  readonly addressHint: string;
  readonly addressWrong: string;
  readonly published: string;
  readonly publishedHint: string;
  readonly read: string;
  readonly readAgain: string;
  readonly document: string;
  readonly documentNote: string;
  readonly place: string;
  readonly choosePlace: string;
  readonly ambiguous: (candidates: string) => string;
  readonly noPlace: string;
  readonly readFrom: (words: string, rule: string) => string;
  readonly noDate: string;
  readonly weekdayOdd: string;
  readonly publisher: string;
  readonly publisherHint: string;
  readonly publisherKind: string;
  readonly proposals: (count: string) => string;
  readonly noProposals: string;
  readonly progress: (accepted: string, rejected: string, open: string) => string;
  readonly acceptAll: string;
  readonly marked: string;
  readonly accept: string;
  readonly reject: string;
  readonly correct: string;
  readonly done: string;
  readonly seeWords: string;
  readonly fields: Readonly<Record<CorrectedField, string>>;
  readonly faulty: string;
  readonly several: string;
  readonly inPlace: string;
  readonly draftTitle: string;
  readonly create: string;
  readonly creating: string;
  readonly missing: string;
  readonly needPlace: string;
  readonly needPublisher: string;
  readonly needDate: string;
  readonly needAddress: string;
  readonly needOne: string;
  readonly needSound: string;
  readonly sumLost: string;
}

export const pressWords: Bilingual<PressWords> = {
  ID: {
    title: 'Draf dari teks berita',
    intro: 'Tempel teks, baca usulannya, lalu terima, betulkan, atau tolak satu per satu.',
    privacy:
      'Teks dibaca di peramban Anda dan tidak dikirim. Yang dikirim hanya kata-kata dari usulan yang Anda terima dan alamat dokumennya; nama orang tidak pernah diusulkan.',
    text: 'Teks berita atau siaran pers',
    textHint: 'Seluruh isi halaman boleh ditempel apa adanya.',
    address: 'Alamat halaman',
    addressHint: 'Dimulai dengan https:// atau http://; kosongkan bila tidak ada di web.',
    addressWrong: 'Alamat harus dimulai dengan https:// atau http://.',
    published: 'Tanggal terbit',
    publishedHint: 'Bila Anda tahu; jika tidak, dibaca dari teks.',
    read: 'Baca teks',
    readAgain: 'Baca lagi',
    document: 'Dokumen',
    documentNote: 'Periksa dahulu: daerah dan tanggal berlaku untuk semua usulan.',
    place: 'Kabupaten atau kota',
    choosePlace: 'Pilih daerah…',
    ambiguous: (candidates) => `Teks tidak membedakan ${candidates}. Pilih yang dimaksud.`,
    noPlace: 'Teks tidak menyebut daerah yang dikenal. Pilih yang dimaksud.',
    readFrom: (words, rule) => `Dibaca dari “${words}”. ${rule}.`,
    noDate: 'Teks tidak menyebut tanggalnya.',
    weekdayOdd: 'Nama hari yang tercetak tidak cocok dengan tanggal ini.',
    publisher: 'Penerbit',
    publisherHint: 'Nama kantor atau media, bukan nama orang; misalnya Pemerintah Kabupaten Tuban atau Jatimnow.',
    publisherKind: 'Jenis penerbit',
    proposals: (count) => `Usulan: ${count}`,
    noProposals: 'Tidak ada yang dapat diusulkan dari teks ini. Isilah draf langsung bila Anda melihat angkanya.',
    progress: (accepted, rejected, open) => `${accepted} diterima, ${rejected} ditolak, ${open} belum diputuskan.`,
    acceptAll: 'Terima semua yang belum diputuskan',
    marked: 'Teks dengan bagian yang dibaca',
    accept: 'Terima',
    reject: 'Tolak',
    correct: 'Betulkan',
    done: 'Selesai membetulkan',
    seeWords: 'Lihat di teks',
    fields: {
      value: 'Nilai',
      category: 'Kelompok',
      count: 'Sebagai',
      year: 'Tahun',
      funding: 'Pendanaan',
      benefit: 'Jaminan',
      claim: 'Jenis klaim',
      metric: 'Menurut apa',
      scope: 'Di antara siapa',
      rank: 'Peringkat',
      claimant: 'Siapa yang mengklaim',
    },
    faulty: 'Tulis angka biasa tanpa titik; tahun dengan empat angka; dan pilih kelompoknya.',
    several: 'beberapa kelompok',
    inPlace: 'bagian dari jumlah',
    draftTitle: 'Judul draf',
    create: 'Buat draf dari yang diterima',
    creating: 'Membuat draf…',
    missing: 'Belum dapat dibuat:',
    needPlace: 'pilih daerahnya',
    needPublisher: 'tulis penerbitnya',
    needDate: 'tanggal terbit harus berupa tahun, bulan, atau hari: 2023, 2023-09, atau 2023-09-12',
    needAddress: 'betulkan alamatnya',
    needOne: 'terima sedikitnya satu usulan',
    needSound: 'betulkan usulan yang ditandai',
    sumLost: 'Penjumlahan ini ikut hanya bila semua bagiannya dan jumlahnya diterima.',
  },
  EN: {
    title: 'A draft from a press text',
    intro: 'Paste the text, read the proposals, then accept, correct or reject each.',
    privacy:
      'The text is read in your browser and is not sent. Only the words of proposals you accept and the address of the document are; names of persons are never proposed.',
    text: 'News text or release',
    textHint: 'The whole page may be pasted as it is.',
    address: 'Address of the page',
    addressHint: 'Begins with https:// or http://; leave it empty where it is not on the web.',
    addressWrong: 'The address must begin with https:// or http://.',
    published: 'Date of publication',
    publishedHint: 'If you know it; else it is read from the text.',
    read: 'Read the text',
    readAgain: 'Read again',
    document: 'Document',
    documentNote: 'Check this first: place and date hold for every proposal.',
    place: 'Regency or city',
    choosePlace: 'Choose a place…',
    ambiguous: (candidates) => `The text does not tell ${candidates} apart. Choose the one that is meant.`,
    noPlace: 'The text names no place that is known. Choose the one that is meant.',
    readFrom: (words, rule) => `Read from “${words}”. ${rule}.`,
    noDate: 'The text does not state its date.',
    weekdayOdd: 'The weekday printed beside it is not the one of this date.',
    publisher: 'Publisher',
    publisherHint:
      'Name of an office or a medium, not of a person; Pemerintah Kabupaten Tuban or Jatimnow for example.',
    publisherKind: 'Kind of publisher',
    proposals: (count) => `Proposals: ${count}`,
    noProposals: 'Nothing can be proposed from this text. Write the draft by hand where you see its numbers.',
    progress: (accepted, rejected, open) => `${accepted} accepted, ${rejected} rejected, ${open} not decided yet.`,
    acceptAll: 'Accept all that are not decided',
    marked: 'The text with what was read',
    accept: 'Accept',
    reject: 'Reject',
    correct: 'Correct',
    done: 'Done correcting',
    seeWords: 'See in the text',
    fields: {
      value: 'Value',
      category: 'Group',
      count: 'As',
      year: 'Year',
      funding: 'Funding',
      benefit: 'Benefit',
      claim: 'Kind of claim',
      metric: 'By what',
      scope: 'Among whom',
      rank: 'Rank',
      claimant: 'Who claims it',
    },
    faulty: 'Write a plain number without dots, a year in four digits, and choose the group.',
    several: 'several groups',
    inPlace: 'part of the sum',
    draftTitle: 'Title of the draft',
    create: 'Make a draft of what is accepted',
    creating: 'Making the draft…',
    missing: 'It cannot be made yet:',
    needPlace: 'choose the place',
    needPublisher: 'write the publisher',
    needDate: 'the date must be a year, a month or a day: 2023, 2023-09 or 2023-09-12',
    needAddress: 'mend the address',
    needOne: 'accept one proposal at least',
    needSound: 'mend the proposals that are marked',
    sumLost: 'This sum is kept only when all its parts and its total are accepted.',
  },
};
