import { makeLexicon } from './lexicon.ts';

/** What a word near an amount of money says of it. */
export type MoneyCue = 'BUDGET' | 'SHARE' | 'PREMIUM' | 'BENEFIT' | 'OTHER';

export const moneyCues = makeLexicon<MoneyCue>({
  BUDGET:
    'anggaran; apbd; anggaran pendapatan dan belanja daerah; anggaran pendapatan dan belanda daerah; anggaran pendapatan belanja daerah; dianggarkan; menganggarkan; teranggarkan; penganggaran; alokasi; dialokasikan; mengalokasikan; alokasikan; teralokasi; pagu; ' +
    'dana; pendanaan; menggelontorkan; digelontorkan; gelontorkan; mengucurkan; dikucurkan; kucurkan; menyiapkan; disiapkan; siapkan; biaya; pembiayaan; membiayai; ' +
    'membayarkan; total iuran; iuran total; iuran keseluruhan; menyediakan; disediakan; anggarkan; nilai kontrak; nilai perjanjian; ' +
    'belanja iuran; menelan; menghabiskan; merogoh; dibutuhkan; kebutuhan anggaran; suntikan; sokongan; ploting; diplot; memplot; plafon; terserap; serapan; senilai total; budget; total budget; dibiayai; didanai; mendanai; membayar; mengeluarkan; dikeluarkan; butuh; membutuhkan; ketemunya; disisihkan; menyisihkan; dibayar; dikeluarkan; terpakai; dipakai; kebutuhan; merealisasikan; realisasi; dibebankan; setara; totalnya; total; bayar; menyetor; disetor; setor; menyetorkan; menyalurkan; disalurkan; salurkan; kucuran',
  SHARE:
    'alokasi dbhcht; pagu dbhcht; total dbhcht; besaran dbhcht; dbhcht sebesar; dana dbhcht; total dana dbhcht; alokasi dana bagi hasil cukai; jatah dbhcht; jatah; dapat jatah; dbhcht mencapai; nilai dbhcht; anggaran dbhcht; transfer dbhcht',
  PREMIUM:
    'iuran; premi; iurannya; preminya; iuran per bulan; iuran bulanan; iuran sebesar; per orang per bulan; perbulan; per orang; tiap orang; per peserta; per jiwa; setiap peserta; setiap orang; masing masing peserta; per kepala; tarif; besaran iuran',
  BENEFIT:
    'santunan; klaim; manfaat; dana manfaat; total manfaat; pembayaran manfaat; pembayaran klaim; membayar klaim; membayarkan klaim; membayarkan santunan; membayarkan manfaat; ahli waris; beasiswa; uang duka; tunjangan cacat; pencairan; mencairkan; dicairkan; santunannya; ganti rugi; ' +
    'santunan kematian; jaminan kematian; jaminan kecelakaan kerja; jaminan hari tua; jkm; jkk; jht; meninggal; almarhum; almarhumah; biaya pemakaman; ' +
    'perawatan; pengobatan; biaya pengobatan; biaya perawatan; biaya rumah sakit; manfaatnya; kompensasi; uang tunai; dibayarkan kepada; santunan berkala; klaimnya; cacat; pelayanan kesehatan; kecelakaan',
  OTHER:
    'honor; honorarium; honornya; insentif; gaji; upah; penghasilan; pendapatan; pendapatan daerah; pembiayaan daerah; penerimaan; pengeluaran; postur apbd; total apbd; belanja daerah; pad; umk; ump; umr; bsu; subsidi upah; blt; ' +
    'pajak; hibah; kredit; kur; pinjaman; modal; bantuan usaha; pembangunan; infrastruktur; jalan; jembatan; hadiah; sembako; pasar murah; denda; tunggakan; kerugian; ' +
    'tunjangan; biaya operasional; operasional; investasi; aset; dana kelolaan; inflasi; beasiswa kuliah; nilai ekspor; omzet; harga; bantuan pangan; bedah rumah; ' +
    'pelatihan kerja; penerimaan cukai; menerima dbhcht; penerimaan dbhcht; alokasi dbhcht sebesar; dbhcht yang diterima; rokok ilegal; penegakan hukum; kesehatan; bidang kesehatan; uang saku; transfer; dana transfer; blt dbhcht; pemeliharaan; pengadaan; cukai yang; subsidi; kekayaan; bonus',
});
