import type { Language } from '@pionir/shared';

interface TemplateWords {
  readonly title: string;
  readonly required: string;
  readonly optional: string;
  readonly list: string;
  readonly steps: (packageName: string) => readonly string[];
  readonly sheets: string;
  readonly choices: readonly [sheet: string, column: string, value: string, meaning: string];
  readonly notAChoice: string;
}

/** The words of the template, of its first sheet and of the notes at its columns. */
export const templateWords: Readonly<Record<Language, TemplateWords>> = {
  ID: {
    title: 'Petunjuk mengisi data Pionir',
    required: 'Wajib diisi.',
    optional: 'Boleh kosong bila tidak ada sumber yang menyebutnya. Kosong tidak berarti nol.',
    list: 'Beberapa nilai dipisah ";".',
    steps: (packageName) => [
      'Satu lembar satu tabel. Baris pertama berisi nama kolom dan jangan diubah; isi mulai baris kedua.',
      `Cukup tulis baris yang baru atau yang dikoreksi. Baris lain dalam paket ${packageName} tetap seperti adanya.`,
      'Baris dengan pengenal yang sudah ada menjadi koreksi. Angka yang salah tidak dihapus: standing diisi DEPRECATED dengan alasannya.',
      'Kolom berwarna wajib diisi. Arahkan penunjuk ke nama kolom untuk membaca artinya; pilihan tampil sebagai daftar.',
      'Urutan mengisi: sources, programs, cohorts, figures, lalu totals dan claims. Sebuah baris hanya boleh menyebut baris yang sudah ada atau ada di berkas ini.',
      'Tanggal ditulis YYYY-MM-DD, YYYY-MM, atau YYYY, setepat sumbernya. Angka ditulis tanpa titik ribuan, dengan titik sebelum desimal: 27500; 29.97.',
      'Kolom printed berisi angka persis seperti tercetak di dokumen: 27.500; 35,9 miliar; 29,97%.',
      'Jangan memakai rumus, makro, atau tautan ke berkas lain; tempelkan hasilnya sebagai nilai. Jangan menyembunyikan baris atau kolom.',
      'Hanya jumlah. Jangan menulis nama atau nomor orang di kolom mana pun.',
      `Lihat dahulu apa yang akan berubah: pnpm pionir import berkas.xlsx --package ${packageName} --dry-run. Bila sudah benar, jalankan tanpa --dry-run.`,
    ],
    sheets: 'Lembar',
    choices: ['Lembar', 'Kolom', 'Nilai', 'Arti'],
    notAChoice: 'Pilih salah satu nilai dari daftar.',
  },
  EN: {
    title: 'How to fill in data of Pionir',
    required: 'Required.',
    optional: 'May be empty where no source states it. Empty does not mean zero.',
    list: 'Several values with ";" between.',
    steps: (packageName) => [
      'One sheet is one table. The first row holds the names of the columns and is not to be changed; begin in the second.',
      `Write only rows that are new or corrected. The other rows of the package ${packageName} stay as they are.`,
      'A row with an identifier that is there already corrects it. A wrong figure is not deleted: its standing becomes DEPRECATED, with the reason.',
      'Coloured columns are required. Point at the name of a column to read what it means; choices are shown as a list.',
      'In which order: sources, programs, cohorts, figures, then totals and claims. A row may name only rows that are there already or in this file.',
      'Dates are YYYY-MM-DD, YYYY-MM or YYYY, as precise as the source. Numbers have no separator of thousands and a point before decimals: 27500; 29.97.',
      'The column printed holds the number exactly as the document prints it: 27.500; 35,9 miliar; 29,97%.',
      'No formulas, no macros, no links to other files; paste results as values. Hide no rows and no columns.',
      'Aggregates only. Write no name and no number of a person in any column.',
      `Look first at what would change: pnpm pionir import file.xlsx --package ${packageName} --dry-run. When it is right, run it without --dry-run.`,
    ],
    sheets: 'Sheets',
    choices: ['Sheet', 'Column', 'Value', 'Meaning'],
    notAChoice: 'Choose one of the values in the list.',
  },
};
