import type { Language } from '@pionir/shared';
import type { Licence } from './licencesOf.ts';

interface DownloadWords {
  readonly title: string;
  readonly published: (revision: number, at: string) => string;
  readonly citation: string;
  readonly licence: string;
  readonly licences: (licences: readonly Licence[]) => string[];
  readonly use: string;
  readonly howToUse: (packages: readonly string[]) => string[];
  readonly dictionary: string;
  readonly revision: string;
  readonly publishedAt: string;
  readonly column: string;
  readonly type: string;
  readonly required: string;
  readonly meaning: string;
  readonly yes: string;
  readonly no: string;
}

/** The words of what is downloaded: of the archive's text and of the workbooks. */
export const downloadWords: Readonly<Record<Language, DownloadWords>> = {
  ID: {
    title: 'Data Pionir',
    published: (revision, at) => `Revisi ${revision}, diterbitkan ${at} (UTC).`,
    citation: 'Cara mengutip',
    licence: 'Lisensi',
    licences: (licences) =>
      licences.length === 0
        ? ['Paket data tidak menyebut lisensi.']
        : licences.map(({ name, title, url }) => ['Atribusi: Pionir.', name, title, url].filter(Boolean).join(' ')),
    use: 'Cara memakai',
    howToUse: (packages) => [
      'Angka adalah fakta; setiap baris menyebut dokumen sumbernya (`source_id`, lihat `sources.csv`). Yang mengutip satu angka sebaiknya menyebut dokumen itu juga.',
      'Sel kosong berarti tidak ada sumber yang menyebutnya; tidak pernah berarti nol.',
      `Setiap folder adalah Frictionless Data Package dan dapat diimpor kembali: ${packages.map((name) => `\`pionir import ${name}\``).join(', ')}. Berkas CSV di sini ditulis untuk mesin, tanpa penjagaan terhadap rumus; untuk lembar kerja tersedia XLSX.`,
    ],
    dictionary: 'Kamus data',
    revision: 'Revisi',
    publishedAt: 'Diterbitkan (UTC)',
    column: 'Kolom',
    type: 'Jenis',
    required: 'Wajib',
    meaning: 'Arti',
    yes: 'ya',
    no: 'tidak',
  },
  EN: {
    title: 'The data of Pionir',
    published: (revision, at) => `Revision ${revision}, published ${at} (UTC).`,
    citation: 'How to cite',
    licence: 'Licence',
    licences: (licences) =>
      licences.length === 0
        ? ['The data package names no licence.']
        : licences.map(({ name, title, url }) => ['Attribution: Pionir.', name, title, url].filter(Boolean).join(' ')),
    use: 'How to use it',
    howToUse: (packages) => [
      'Figures are facts; each row names the document that states it (`source_id`, see `sources.csv`). Whoever quotes a figure should name that document too.',
      'An empty cell means that no source states it; it never means zero.',
      `Each folder is a Frictionless Data Package and can be imported again: ${packages.map((name) => `\`pionir import ${name}\``).join(', ')}. The CSV files here are written for machines, with no guard against formulas; for spreadsheets there is XLSX.`,
    ],
    dictionary: 'Dictionary',
    revision: 'Revision',
    publishedAt: 'Published (UTC)',
    column: 'Column',
    type: 'Type',
    required: 'Required',
    meaning: 'Meaning',
    yes: 'yes',
    no: 'no',
  },
};
