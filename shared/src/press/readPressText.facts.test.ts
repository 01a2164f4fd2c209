import { describe, expect, it } from 'vitest';
import { eastJava } from '../testing/eastJava.ts';
import type { PressProposal } from './proposal.ts';
import { readPressText } from './readPressText.ts';

function says(proposal: PressProposal): string[] {
  switch (proposal.kind) {
    case 'REGENCY':
    case 'DATE':
    case 'SUM':
      return [];
    case 'COUNT':
      return ['COUNT'];
    case 'CLAIM':
      return [`CLAIM ${proposal.claim} ${proposal.scope}`];
    case 'FUNDING':
      return [`FUNDING ${proposal.funding}`];
    case 'BENEFIT':
      return [`BENEFIT ${proposal.benefit}`];
    case 'BUDGET':
      return [`BUDGET ${proposal.value} ${proposal.per}`];
    default:
      return [`${proposal.kind} ${proposal.value}`];
  }
}

/** What a text of Tuban, of November 2025, says in one more line. */
function factsIn(line: string): string[] {
  const text = `Pemkab Tuban, BPJS Ketenagakerjaan, Senin (3/11/2025).\n${line}`;
  return readPressText({ text, places: eastJava }).flatMap(says);
}

describe('money, months, rates, payers, benefits and claims of a sentence', () => {
  it.each<[string, string[]]>([
    ['Iurannya dibayar selama enam bulan, Juli sampai Desember 2025.', ['MONTHS 6']],
    ['Premi dibayar Januari–Desember 2024.', ['MONTHS 12']],
    ['Perlindungan berlaku 1 Januari hingga 31 Desember 2025.', []],
    ['Kepesertaan minimal tiga bulan agar dapat beasiswa.', []],
    ['Total anggarannya mencapai Rp 2,4 miliar per tahun dari APBD.', ['BUDGET 2400000000 YEAR', 'FUNDING APBD']],
    ['Iuran Rp16.800 terdiri dari JKK Rp10.000 dan JKM Rp6.800.', ['PREMIUM 16800', 'BENEFIT JKK', 'BENEFIT JKM']],
    ['Setiap bulannya pemkab menyetor Rp 336 juta.', ['BUDGET 336000000 MONTH']],
    [
      'Pemkab menyiapkan dana Rp1,06 miliar dari DBHCHT dan Rp 500 juta dari APBD.',
      ['BUDGET 1060000000 null', 'BUDGET 500000000 null', 'FUNDING DBHCHT', 'FUNDING APBD'],
    ],
    ['Manfaat JKM Rp42 juta dan beasiswa Rp174 juta.', ['BENEFIT JKM']],
    ['BPJS telah membayarkan klaim Rp 17,8 miliar.', ['BENEFIT_PAID 17800000000']],
    ['Dana dari Baznas dan CSR Bank Jatim.', ['FUNDING DONATION', 'FUNDING CSR']],
    ['Iuran dibayar dari Dana Desa (DD) dan ADD.', ['FUNDING APBDES']],
    ['UCJ Tuban 38 persen dari target 65 persen.', ['RATE 38']],
    ['Dana DBHCHT Tuban tahun ini Rp 35 miliar, untuk kesehatan 40 persen.', ['FUNDING DBHCHT']],
    ['Tuban daerah pertama di Jawa Timur yang melindungi seluruh nelayan.', ['CLAIM FIRST_EVER EAST_JAVA']],
    ['Tuban menjadi kabupaten dengan peserta terbanyak kedua se-Jatim.', ['CLAIM RANK_N EAST_JAVA']],
    ['Tuban masuk 10 besar kabupaten dengan cakupan terbaik di Jawa Timur.', ['CLAIM AMONG_FIRST EAST_JAVA']],
    ['Bupati meraih penghargaan Paritrana Award 2023 sebagai juara III tingkat nasional.', ['CLAIM AWARD INDONESIA']],
    ['Tuban peringkat 1 se-Jawa Timur dalam perlindungan pekerja rentan.', ['CLAIM RANK_N EAST_JAVA']],
    ['Tuban satu-satunya kabupaten di Madura Raya yang menanggung iuran.', ['CLAIM SOLE_FIRST OTHER']],
    ['Angka ini tertinggi se-Bakorwil Bojonegoro.', ['CLAIM SOLE_FIRST BAKORWIL']],
    ['Semoga Tuban menjadi yang terbaik se-Jawa Timur.', []],
    ['Tuban belum menjadi yang terbanyak di Jawa Timur.', []],
    ['Tuban nomor dua terbesar di Jawa Timur setelah Bojonegoro.', ['CLAIM RANK_N EAST_JAVA']],
    ['Kepesertaan meningkat setiap tahunnya.', ['CLAIM RISING OTHER']],
    ['Pemkab terus meningkatkan pelayanan terbaik.', []],
    ['Pelayanan terbaik bagi pekerja di Jawa Timur.', []],
    ['Tuban menerima piagam penghargaan dari BPJS Ketenagakerjaan.', []],
    ['Tuban jadi percontohan di Jawa Timur.', []],
    [
      'Tuban tercatat sebagai salah satu daerah dengan cakupan tertinggi di Jawa Timur.',
      ['CLAIM AMONG_FIRST EAST_JAVA'],
    ],
    ['Ini program pertama di Indonesia.', ['CLAIM FIRST_EVER INDONESIA']],
    ['Program JKK dan JKM, tanpa jaminan hari tua.', ['BENEFIT JKK', 'BENEFIT JKM']],
    ['Mendapat tiga program yaitu JKK, JKM dan JHT.', ['BENEFIT JKK', 'BENEFIT JKM', 'BENEFIT JHT']],
    ['Gaji petugas Rp 2,1 juta per bulan.', []],
    ['Bukan dari APBD, melainkan DBHCHT.', ['FUNDING DBHCHT']],
    ['Iuran cuma 16.800 per bulan.', ['PREMIUM 16800']],
    [
      'Rp 16.800,00 x 12 bulan x 4.000 orang = Rp806.400.000',
      ['PREMIUM 16800', 'MONTHS 12', 'BUDGET 806400000 null', 'COUNT'],
    ],
    ['Rata-rata iuran Rp 201.600 per orang per tahun.', []],
    ['Pemprov mengalokasikan Rp5 miliar.', ['BUDGET 5000000000 null']],
    ['Dibayar untuk satu tahun penuh.', ['MONTHS 12']],
    ['Iuran ditanggung pemkab selama 2 tahun.', []],
    ['Iuran Rp16.800 setiap bulan, dibayarkan selama sepuluh bulan.', ['PREMIUM 16800', 'MONTHS 10']],
    ['Dengan iuran kurang dari Rp 20 ribu per bulan, nelayan tenang.', []],
    ['Kami dapat jatah Rp 492 juta untuk program ini.', ['BUDGET 492000000 null']],
    ['Setelah itu diharapkan lanjut. Iuran mandiri ringan.', []],
    ['Ini program perdana dari kami.', ['CLAIM FIRST_EVER OTHER']],
    ['Cakupan 38,52 persen, masih jauh dari 65 persen.', ['RATE 38.52']],
    ['Tahun lalu iuran dibayar hanya delapan bulan sejak Mei.', ['MONTHS 8']],
    ['Program iuran sudah berjalan selama empat bulan.', []],
    ['Belum mencapai 40 persen pekerja di Tuban terdaftar.', []],
    ['Sekitar 28 persen pekerja telah terdaftar, dari total target 50 ribu orang.', ['COUNT']],
    ['Kalau dari DBHCHT ada bantuan iuran.', ['FUNDING DBHCHT']],
    ['Bantuan iuran ini merupakan yang pertama kali dilakukan.', ['CLAIM FIRST_EVER OTHER']],
    ['Kepesertaannya terbesar dalam empat tahun terakhir.', ['CLAIM SOLE_FIRST OTHER']],
    ['Panen padi terbesar dalam empat tahun terakhir.', []],
  ])('"%s" are %j', (line, facts) => {
    expect(factsIn(line).toSorted()).toEqual(facts.toSorted());
  });
});
