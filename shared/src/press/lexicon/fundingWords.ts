import type { Benefit, FundingSource } from '../../vocabulary/index.ts';
import { makeLexicon } from './lexicon.ts';

/** How the press names those who pay. */
export const fundingWords = makeLexicon<FundingSource>({
  APBD:
    'apbd; papbd; apbdp; p apbd; apbd p; apbd perubahan; anggaran pendapatan dan belanja daerah; anggaran pendapatan belanja daerah; ' +
    'anggaran pendapatan dan belanda daerah; anggaran daerah; kas daerah; anggaran pemkab; anggaran pemkot; anggaran pemerintah daerah; pak apbd',
  DBHCHT:
    'dbhcht; dbh cht; dbhct; dbcht; dbhcth; dbh cukai; dbhchtembakau; dana bagi hasil cukai; bagi hasil cukai; bagi hasil cukai hasil tembakau; ' +
    'bagi hasil cukai tembakau; dana cukai; dana bagi cukai; dana bagi hasil cht; bagi hasil cukai rokok; dana cukai rokok; dana cukai tembakau; ' +
    'dana cukai hasil tembakau',
  APBDES:
    'apbdes; apb desa; anggaran pendapatan dan belanja desa; anggaran pendapatan belanja desa; dana desa; alokasi dana desa; anggaran dana desa; ' +
    'anggaran desa; kas desa; apbkal',
  CSR: 'csr; tanggung jawab sosial; tanggung jawab sosial perusahaan; tjsl; tjslp; corporate social responsibility; tanggung jawab sosial dan lingkungan',
  DONATION:
    'baznas; zakat; dana zakat; infak; infaq; sedekah; donasi; donatur; lazisnu; lazismu; lazis; upz; badan amil zakat; badan amil zakat nasional; wakaf',
  EMPLOYER:
    'ditanggung pemberi kerja; dibayar pemberi kerja; dibayarkan pemberi kerja; ditanggung perusahaan; dibayar perusahaan; dibayarkan perusahaan',
  SELF:
    'membayar sendiri; bayar sendiri; dibayar sendiri; iuran mandiri; membayar secara mandiri; membayar iuran secara mandiri; iuran secara mandiri; ' +
    'kepesertaan secara mandiri; peserta mandiri; biaya sendiri; kepesertaan mandiri; dibayar secara mandiri; iurannya sendiri; ' +
    'potongan honor; dipotong dari honor; dari kantong sendiri',
});

/** How the press names the benefits. */
export const benefitWords = makeLexicon<Benefit>({
  JKK: 'jkk; jaminan kecelakaan kerja; jaminan kecelakan kerja; jaminan kecelakaan; program kecelakaan kerja',
  JKM: 'jkm; jaminan kematian; jkn jaminan kematian; program kematian; jaminan kematin',
  JHT: 'jht; jaminan hari tua; tabungan hari tua',
  JP: 'jaminan pensiun',
  JKP: 'jkp; jaminan kehilangan pekerjaan',
});

/** What a benefit is paid for, where the benefit itself is not named. */
export const riskWords = makeLexicon<Benefit>({
  JKK: 'kecelakaan kerja; mengalami kecelakaan kerja; mengalami kecelakaan; risiko kecelakaan; resiko kecelakaan; kecelakaan saat bekerja; kecelakaan ketika bekerja; baik kecelakaan; kecelakaan hingga',
  JKM: 'meninggal dunia; santunan kematian; risiko kematian; resiko kematian; dan kematian; serta kematian; maupun kematian; hingga kematian; atau kematian; dan meninggal; atau meninggal; dan meninggal dunia; atau meninggal dunia; hingga meninggal dunia; sampai meninggal dunia; klaim kematian; kecelakaan hingga kematian',
});
