import type { DownloadFormat } from '@pionir/shared';
import type { Bilingual } from '../../i18n/bilingual.ts';

interface DataWords {
  readonly title: string;
  readonly intro: string;
  readonly downloads: string;
  readonly whole: Readonly<Record<DownloadFormat, string>>;
  readonly wholeNote: Readonly<Record<DownloadFormat, string>>;
  readonly ranking: Readonly<Record<'CSV' | 'XLSX' | 'JSONLD', string>>;
  readonly rankingNote: Readonly<Record<'CSV' | 'XLSX' | 'JSONLD', string>>;
  readonly formulaNote: string;
  readonly citation: string;
  readonly citationNote: string;
  readonly licence: string;
  readonly noLicence: string;
  readonly tables: string;
  readonly rows: (count: string) => string;
  readonly columns: (count: number) => string;
  readonly column: string;
  readonly meaning: string;
  readonly required: string;
  readonly types: Readonly<Record<string, string>>;
  readonly references: (table: string) => string;
  readonly dictionaryOf: (table: string) => string;
  readonly api: string;
  readonly apiText: string;
  /** In a copy that does not know where an API is. */
  readonly apiElsewhere: string;
  readonly apiExample: string;
  readonly playground: string;
  readonly playgroundNote: string;
  readonly schemaNote: string;
  readonly embed: string;
  readonly embedText: string;
  readonly embedTitle: string;
  readonly follow: string;
  readonly changes: string;
}

export const dataWords: Bilingual<DataWords> = {
  ID: {
    title: 'Data & API',
    intro:
      'Setiap berkas dibuat dari basis data saat diunduh, menyebut revisinya, dan memuat sumber setiap angka. Sel kosong berarti tidak ada sumber yang menyebutnya; tidak pernah berarti nol.',
    downloads: 'Unduh',
    whole: { ZIP: 'Seluruh paket data (ZIP)', XLSX: 'Seluruh data sebagai buku kerja (XLSX)', CSV: 'Satu tabel (CSV)' },
    wholeNote: {
      ZIP: 'CSV dengan kamus, kutipan, dan lisensi; dapat diimpor kembali.',
      XLSX: 'Satu lembar tiap tabel, dengan kamus dan kutipan di depan.',
      CSV: '',
    },
    ranking: { XLSX: 'Peringkat (XLSX)', CSV: 'Peringkat (CSV)', JSONLD: 'Klaim dan penilaiannya (JSON-LD)' },
    rankingNote: {
      XLSX: 'Dengan rentang peringkat, sumber, dan yang tidak berperingkat; kutipan dan arti kolom di lembar kedua.',
      CSV: 'Baris yang sama, tanpa apa-apa di sekelilingnya. Pilihan di halaman peringkat berlaku juga di alamat berkas ini.',
      JSONLD: 'Sebagai ClaimReview menurut schema.org, untuk mesin pencari dan pemeriksa fakta.',
    },
    formulaNote:
      'Dalam CSV dan XLSX untuk lembar kerja, teks yang dapat dibaca sebagai rumus diawali tanda petik. Paket ZIP memuat teks apa adanya. Di Excel berbahasa Indonesia, XLSX lebih mudah dibuka daripada CSV.',
    citation: 'Cara mengutip',
    citationNote:
      'Sebutkan revisinya: angka yang sama dapat ditemukan kembali. Yang mengutip satu angka sebaiknya menyebut dokumen sumbernya juga.',
    licence: 'Lisensi:',
    noLicence: 'Paket data tidak menyebut lisensi.',
    tables: 'Tabel dan kamus data',
    rows: (count) => `${count} baris`,
    columns: (count) => `Arti ${count} kolom`,
    column: 'Kolom',
    meaning: 'Arti',
    required: 'wajib',
    types: { string: 'teks', number: 'bilangan', integer: 'bilangan bulat', list: 'daftar, dipisah ";"' },
    references: (table) => `Menunjuk tabel ${table}.`,
    dictionaryOf: (table) => `Kamus tabel ${table}`,
    api: 'API',
    apiText: 'Semua yang tampak di situs ini dijawab oleh satu API GraphQL yang terbuka, tanpa kunci.',
    apiElsewhere:
      'Situs ini salinan tanpa server, jadi tidak ada API yang menjawab di sini. Kontrak API yang jawabannya dimuat salinan ini:',
    apiExample: 'Contoh pertanyaan',
    playground: 'Ruang coba',
    playgroundNote: 'Bertanya langsung di peramban, dengan contoh.',
    schemaNote: 'Kontraknya: setiap jenis, kolom, dan argumen dengan penjelasannya.',
    embed: 'Sematkan',
    embedText:
      'Peringkat dapat ditampilkan di situs lain dengan kode ini. Kode untuk pilihan lain ada di halaman peringkat, dan untuk satu daerah di halamannya.',
    embedTitle: 'Peringkat perlindungan pekerja',
    follow: 'Ikuti perubahan',
    changes: 'Apa yang berubah, revisi demi revisi',
  },
  EN: {
    title: 'Data & API',
    intro:
      'Each file is made from the database when it is asked for, names its revision and holds the source of each number. An empty cell means that no source states it; it never means zero.',
    downloads: 'Download',
    whole: { ZIP: 'The whole data package (ZIP)', XLSX: 'All data as a workbook (XLSX)', CSV: 'One table (CSV)' },
    wholeNote: {
      ZIP: 'CSV with dictionary, citation and licence; can be imported again.',
      XLSX: 'A sheet for each table, dictionary and citation in front.',
      CSV: '',
    },
    ranking: { XLSX: 'The ranking (XLSX)', CSV: 'The ranking (CSV)', JSONLD: 'Claims and their verdicts (JSON-LD)' },
    rankingNote: {
      XLSX: 'With rank intervals, sources and who is not ranked; citation and meaning of the columns on the second sheet.',
      CSV: 'The same lines with nothing around them. What is chosen on the ranking page holds in the address of this file too.',
      JSONLD: 'As ClaimReview of schema.org, for search engines and fact checkers.',
    },
    formulaNote:
      'In CSV and XLSX for spreadsheets, a text that could be taken for a formula begins with an apostrophe. The ZIP package holds texts as they are. In an Excel of another language than English, XLSX opens more easily than CSV.',
    citation: 'How to cite',
    citationNote:
      'Name the revision: the same numbers can then be found again. Whoever quotes a single figure should name its document too.',
    licence: 'Licence:',
    noLicence: 'The data package names no licence.',
    tables: 'Tables and dictionary',
    rows: (count) => `${count} rows`,
    columns: (count) => `What its ${count} columns mean`,
    column: 'Column',
    meaning: 'Meaning',
    required: 'required',
    types: { string: 'text', number: 'number', integer: 'whole number', list: 'list, ";" between' },
    references: (table) => `Names a row of ${table}.`,
    dictionaryOf: (table) => `Dictionary of the table ${table}`,
    api: 'API',
    apiText: 'Everything on this site is answered by one open GraphQL API, without a key.',
    apiElsewhere:
      'This site is a copy without a server, so no API answers here. The contract of the API whose answers this copy holds:',
    apiExample: 'An example',
    playground: 'Playground',
    playgroundNote: 'Ask in the browser, with examples.',
    schemaNote: 'The contract: every type, field and argument with its description.',
    embed: 'Embed',
    embedText:
      'This code shows the ranking on another site. The code for another choice is on the ranking page, that for a single place on its own page.',
    embedTitle: "Ranking of workers' protection",
    follow: 'Follow the changes',
    changes: 'What has changed, revision by revision',
  },
};
