import type { Bilingual } from '../../i18n/bilingual.ts';

interface HomeWords {
  readonly title: string;
  readonly choice: string;
  readonly topTitle: string;
  readonly place: string;
  readonly rank: string;
  readonly wholeRanking: (ranked: number, unranked: number) => string;
  readonly yearsTitle: string;
  /** The names of the files to take away. */
  readonly yearsFile: string;
  readonly year: string;
  readonly protected: string;
  readonly places: string;
  readonly claimsTitle: string;
  readonly claimsNote: string;
  readonly allClaims: string;
  /** What the listed documents are behind. */
  readonly sourcesOf: string;
  readonly dataset: (figures: string, sources: string, revision: number) => string;
}

export const homeWords: Bilingual<HomeWords> = {
  ID: {
    title: 'Beranda',
    choice: 'Peta dan peringkat menurut',
    topTitle: 'Sepuluh teratas',
    place: 'Daerah',
    rank: 'Peringkat',
    wholeRanking: (ranked, unranked) =>
      `Peringkat lengkap: ${ranked} daerah, dan ${unranked} yang tidak berperingkat beserta alasannya`,
    yearsTitle: 'Dari tahun ke tahun',
    yearsFile: 'pionir-provinsi-per-tahun',
    year: 'Tahun',
    protected: 'Pekerja terlindungi',
    places: 'Daerah dengan angka',
    claimsTitle: 'Klaim terbaru, diuji dengan angka',
    claimsNote:
      'Setiap klaim dinilai dua kali: menurut yang diketahui pada harinya, dan menurut yang diketahui sekarang tentang hari yang sama.',
    allClaims: 'Semua klaim dengan putusannya',
    sourcesOf: 'angka sepuluh teratas',
    dataset: (figures, sources, revision) =>
      `Data revisi ${revision}: ${figures} angka dari ${sources} dokumen, masing-masing dengan sumbernya.`,
  },
  EN: {
    title: 'Home',
    choice: 'Map and ranking by',
    topTitle: 'The first ten',
    place: 'Place',
    rank: 'Rank',
    wholeRanking: (ranked, unranked) =>
      `The whole ranking: ${ranked} places, and ${unranked} not ranked, each with its reason`,
    yearsTitle: 'Over the years',
    yearsFile: 'pionir-province-by-year',
    year: 'Year',
    protected: 'Protected workers',
    places: 'Places with a figure',
    claimsTitle: 'The newest claims, held against the figures',
    claimsNote:
      'Each claim has two verdicts: by what was known on its own day, and by what is known now of the same day.',
    allClaims: 'All claims with their verdicts',
    sourcesOf: 'the numbers of the first ten',
    dataset: (figures, sources, revision) =>
      `Data of revision ${revision}: ${figures} figures from ${sources} documents, each with its source.`,
  },
};
