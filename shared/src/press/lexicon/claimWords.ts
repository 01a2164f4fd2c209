import type { ClaimMetric, ClaimScope } from '../../vocabulary/index.ts';
import { makeLexicon } from './lexicon.ts';

/** What begins a claim: the most of all, a first, a rank, one of the leaders, a rise from year to year. */
export type ClaimTrigger = 'MOST' | 'FIRST' | 'RANK' | 'AMONG' | 'RISE';

export const claimWords = makeLexicon<ClaimTrigger>({
  MOST:
    'terbesar; terbanyak; tertinggi; terbaik; terdepan; teratas; paling banyak; paling besar; paling tinggi; paling baik; paling depan; nomor satu; ' +
    'satu satunya; jawara; terunggul; terluas cakupannya; paling luas; terkemuka',
  FIRST:
    'pionir; pioner; pioneer; pelopor; perintis; yang pertama; pertama kali; pertama kalinya; untuk pertama kali; untuk pertama kalinya; kabupaten pertama; ' +
    'kota pertama; daerah pertama; menjadi pertama; percontohan pertama; satu satunya dan pertama; kali pertama; perdana dari; program perdana; pemda pertama; pemerintah daerah pertama; yang perdana; pertama di; pertama se',
  RANK: 'peringkat; ranking; rangking; urutan; posisi; juara; nomor urut; rengking; runner up; nomor dua; nomor tiga; nomor empat; nomor lima; nomor enam; nomor tujuh; nomor delapan; nomor sembilan; nomor sepuluh',
  AMONG:
    'salah satu; termasuk; one of the best; dua besar; tiga besar; empat besar; lima besar; enam besar; tujuh besar; delapan besar; sembilan besar; sepuluh besar; ' +
    'tiga terbaik; lima terbaik; sepuluh terbaik; jajaran terbaik; papan atas; tiga kabupaten terbaik; lima daerah terbaik; sepuluh daerah terbaik; lima kabupaten terbaik',
  RISE: 'tiap tahun; setiap tahun; saban tahun; dari tahun ke tahun; setiap tahunnya; tiap tahunnya; dari waktu ke waktu; konsisten naik; konsisten meningkat',
});

/** Ordinals as printed, with the rank they say. */
export const ordinalWords: ReadonlyMap<string, number> = new Map(
  [
    'pertama i 1 kesatu satu',
    'kedua ii 2 dua',
    'ketiga iii 3 tiga',
    'keempat iv 4 empat',
    'kelima v 5 lima',
    'keenam vi 6 enam',
    'ketujuh vii 7 tujuh',
    'kedelapan viii 8 delapan',
    'kesembilan ix 9 sembilan',
    'kesepuluh x 10 sepuluh',
  ].flatMap((words, index) => words.split(' ').map((word) => [word, index + 1] as const)),
);

/** Among whom a claim is made. */
export const scopeWords = makeLexicon<ClaimScope>({
  EAST_JAVA: 'jawa timur; jatim; provinsi jawa timur; prov jatim; provinsi jatim; tingkat provinsi',
  INDONESIA: 'indonesia; nasional; tingkat nasional; tanah air; se indonesia',
  BAKORWIL: 'bakorwil',
  BRANCH_AREA:
    'wilayah kerja bpjs ketenagakerjaan cabang; wilayah kerja cabang; wilayah cabang; wilayah kerja bpjs ketenagakerjaan; wilayah bpjs ketenagakerjaan cabang; wilayah kerja bpjamsostek cabang; wilayah kantor cabang; wilayah kerja kantor cabang',
});

/** What a claim measures, by the words near it. */
export const metricWords = makeLexicon<ClaimMetric>({
  PARITRANA_AWARD: 'paritrana; paritrana award; anugerah paritrana; penghargaan paritrana',
  DBHCHT_USE:
    'pemanfaatan dbhcht; penggunaan dbhcht; memanfaatkan dbhcht; pengelolaan dbhcht; pemanfaatan dana bagi hasil cukai; optimalisasi dbhcht; pemanfaatan dana cukai; penyerapan dbhcht',
  BUDGET: 'anggaran; alokasi anggaran; anggarannya',
  COVERAGE_GROWTH:
    'pertumbuhan kepesertaan; pertumbuhan cakupan; pertumbuhan coverage; peningkatan kepesertaan; peningkatan cakupan; pertumbuhan',
  COVERAGE_RATE:
    'cakupan; cakupan kepesertaan; coverage; universal coverage; ucj; persentase; tingkat kepesertaan; cakupan perlindungan',
  VULNERABLE_WORKERS:
    'pekerja rentan; pekerja informal; iuran pekerja rentan; perlindungan pekerja rentan; bukan penerima upah; petani; nelayan; buruh tani; pekerja bukan penerima upah; cakupan perlindungan pekerja rentan',
  PROTECTED_WORKERS: 'peserta; kepesertaan; pekerja; tenaga kerja; perlindungan; jaminan sosial ketenagakerjaan',
});
