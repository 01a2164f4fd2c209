import type { Bilingual } from '../../i18n/bilingual.ts';

interface MethodWords {
  readonly title: string;
  readonly headline: string;
  readonly intro: string;
  readonly contents: string;
  readonly place: string;
  readonly byRule: (name: string) => string;
  readonly rule: string;
  readonly form: string;
  readonly example: (place: string, day: string) => string;
  readonly unknown: (code: string) => string;
}

export const methodWords: Bilingual<MethodWords> = {
  ID: {
    title: 'Metode',
    headline: 'Bagaimana setiap angka terjadi',
    intro:
      'Definisi, rumus, dan batas setiap ukuran. Di bawah tiap rumus ada contoh yang dihitung saat halaman ini dibuka; tekan sebuah angka untuk melihat buktinya.',
    contents: 'Isi',
    place: 'Contoh dihitung untuk',
    byRule: (name) => `${name} (menurut aturan)`,
    rule: 'Aturannya: daerah teratas dalam Indeks Pionir yang keenam komponennya diketahui.',
    form: 'Pilihan contoh',
    example: (place, day) => `Contoh: ${place}, ${day}`,
    unknown: (code) => `Tidak ada daerah berkode ${code}; contoh dipilih menurut aturan.`,
  },
  EN: {
    title: 'Method',
    headline: 'How each number comes about',
    intro:
      'Definitions, formulas and limits of each metric. Under each formula stands an example that is worked out when this page is opened; press a number to see its evidence.',
    contents: 'Contents',
    place: 'Examples are worked out for',
    byRule: (name) => `${name} (by rule)`,
    rule: 'The rule: the first place in the Pioneer index whose six components are all known.',
    form: 'Choice of the example',
    example: (place, day) => `Example: ${place}, ${day}`,
    unknown: (code) => `There is no place with the code ${code}; the example is chosen by rule.`,
  },
};
