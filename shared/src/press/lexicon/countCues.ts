import { makeLexicon } from './lexicon.ts';

/** What a word near a number of people says of it. */
export type CountCue =
  | 'TARGET'
  | 'FLOW'
  | 'BECOMES'
  | 'TOTAL'
  | 'ATTENDED'
  | 'BENEFIT'
  | 'GAIN'
  | 'OTHER_AID'
  | 'UNIVERSE'
  | 'OUT_OF'
  | 'UNCOVERED'
  | 'DONE'
  | 'PER_UNIT'
  | 'ACTIVE'
  | 'COVERED';

export const countCues = makeLexicon<CountCue>({
  TARGET:
    'target; targetkan; menargetkan; mentargetkan; ditargetkan; targetnya; targetkan; bertarget; rencana; rencananya; direncanakan; merencanakan; berencana; ' +
    'akan; bakal; hendak; ingin; calon; kuota; ' +
    'diharapkan; berharap; harapannya; diproyeksikan; proyeksi; memproyeksikan; mendatang; mengupayakan; diupayakan; upayakan; proyeksinya; ' +
    'membidik; dibidik; dijatah; jatah; optimistis; menjanjikan; dijanjikan; berjanji; agar bisa; agar dapat; supaya bisa; supaya dapat; dipatok; mematok; tahun depan; digadang; dicanangkan; mencanangkan',
  FLOW:
    'tambah; ditambah; menambah; tambahan; penambahan; ditambahkan; menambahkan kuota; bertambah; tambahkan; menambahkan sebanyak; pertambahan; nambah; ' +
    'kenaikan; kenaikan sebanyak; kenaikan sebesar; naik sebanyak; naik sebesar; meningkat sebesar; peningkatan sebesar; peningkatan sekitar; meningkat sekitar; naik sekitar; meningkat sebanyak; peningkatan sebanyak; bertambah sebanyak; peserta baru; penerima baru; pekerja baru; susulan',
  BECOMES: 'menjadi; jadi; sehingga; tembus; menembus; genap',
  TOTAL:
    'total; totalnya; ditotal; keseluruhan; secara keseluruhan; semuanya; seluruhnya; jumlah keseluruhan; total keseluruhan; akumulasi; akumulatif; ' +
    'jumlah totalnya; sehingga total; jadi total; dijumlahkan; dijumlah; bila ditotal; jika ditotal; gabungan; total semua; total semuanya; kumulatif',
  ATTENDED:
    'hadir; di hadapan; dihadapan; dihadiri; di hadiri; menghadiri; mengikuti sosialisasi; mengikuti kegiatan; mengikuti acara; mengikuti rapat; mengikuti pelatihan; mengikuti bimtek; mengikuti senam; mengikuti rakor; mengikuti lomba;  mengundang; diundang; undangan; diikuti oleh; diikuti; peserta sosialisasi; peserta kegiatan; peserta rapat; ' +
    'tamu; perwakilan; mendatangkan; melibatkan; mewakili; peserta acara; peserta pelatihan; dilatih; pelatihan; simbolis kepada; bimtek; peserta bimtek; ' +
    'disosialisasi; sosialisasi kepada; penghargaan kepada; ikut serta dalam acara; peserta upacara; peserta senam; jalan sehat; sebagai perwakilan; berangkat',
  BENEFIT:
    'ahli waris; santunan; klaim; beasiswa; meninggal; meninggal dunia; pencairan; dicairkan; mencairkan; almarhum; almarhumah; korban; kecelakaan; ' +
    'mengalami risiko; mengalami resiko; dirawat; wafat; mengajukan klaim; kematian; klaim jkm; klaim jkk; tewas; terluka',
  GAIN: 'menerima manfaat; mendapatkan manfaat; mendapat manfaat; memperoleh manfaat',
  OTHER_AID:
    'kuota penerima insentif; penerima dana insentif; dana insentif; insentif kepada; insentif bagi; insentif untuk; insentif diberikan; insentif juga diberikan; hibah; kusuka; kartu kusuka; nib; nomor induk berusaha; blt; bantuan langsung tunai; bansos; bantuan sosial; bantuan pangan; sembako; paket sembako; pkh; bpnt; ' +
    'bpjs kesehatan; jkn; kis; kartu indonesia sehat; jaminan kesehatan; bsu; bantuan subsidi upah; subsidi upah; kur; kredit usaha rakyat; ' +
    'pupuk; bibit; alat tangkap; mesin tempel; sertifikat; sertifikasi; vaksin; vaksinasi; beras; sepeda motor; seragam; pinjaman; modal usaha; umrah; umroh; thr',
  UNIVERSE:
    'seluruh pekerja; seluruh tenaga kerja; semua pekerja; total tenaga kerja; jumlah tenaga kerja; jumlahnya banyak; jumlahnya lumayan banyak; jumlahnya cukup banyak; ' +
    'angkatan kerja; ditemukan; kebutuhan; kebutuhan total; penduduk bekerja; penduduk usia kerja; jumlah penduduk; potensi; potensi pekerja; semesta; populasi; jumlah penduduk bekerja; ' +
    'usia produktif; penduduk; usia kerja; potensi peserta; jumlah warga; semesta pekerja; penduduk yang bekerja; warga yang bekerja; terdata; keluarga penerima; dtks; p3ke; dtsen; pengangguran; ' +
    'phk; universe; angka kemiskinan; warga miskin di; total penduduk; total pekerja di; jumlah pekerja di; jumlah tenaga kerja di; total tenaga kerja di; pekerja di kabupaten; seluruh pekerja di; dari seluruh pekerja; dari jumlah pekerja; dari total pekerja; dari jumlah tenaga kerja; dari total tenaga kerja; ' +
    'jumlah penduduk pekerja; penduduk pekerja; semesta tenaga kerja; diperkirakan; perkiraan; hitungannya; estimasi; ditaksir; diserap; menyerap; penyerapan; penyerapan tenaga kerja; yang ada di; tingkat kepesertaan',
  OUT_OF:
    'dari total; dari jumlah; dari jumlah keseluruhan; dari total keseluruhan; dari total jumlah; dari jumlah seluruh; dari jumlah pekerja rentan; dari total pekerja rentan; dari jumlah pekerja informal; dari total pekerja informal; dari jumlah total; dari sekitar; dari keseluruhan; dari seluruh; dari potensi; dari sebanyak; dari total sekitar; dari lebih; dari kurang lebih',
  UNCOVERED:
    'belum; masih ada; masih terdapat; masih menyisakan; masih kurang; masih tersisa; sisanya belum; kekurangan; kurangnya; tidak aktif; nonaktif; non aktif; dicoret; dihapus; dikeluarkan; usulan; mengusulkan; diusulkan; usulkan; ajukan; usul; ' +
    'mengajukan; diajukan; pengajuan; tidak lolos; gugur; menunggak; ganda; ditolak; dinonaktifkan; tidak terdaftar; tak terdaftar; ' +
    'belum terlindungi; belum terdaftar; antre; mengantre; diverifikasi; terverifikasi; divalidasi; divalidasi kembali; divalidasi ulang; disisir; menerima data; masuk data; diusulkan oleh; menunggu; tidak punya; ternyata; tanpa perlindungan; masih tanpa; tak terlindungi; tidak terlindungi; perlu mengejar; harus mengejar',
  DONE:
    'sudah; telah; saat ini; kini; sekarang; tercatat; realisasi; realisasinya; terealisasi; hingga saat ini; sampai saat ini; hingga kini; sampai sekarang; ' +
    'terdapat; resmi; berhasil; dari jumlah itu; dari jumlah tersebut; dari total itu; dari total tersebut; dari jumlah keseluruhan itu',
  PER_UNIT:
    'per desa; setiap desa; tiap desa; tiap tiap desa; masing masing desa; di masing masing desa; per kelurahan; setiap kelurahan; tiap kelurahan; ' +
    'per kecamatan; setiap kecamatan; tiap kecamatan; perdesa; per opd; setiap opd; per rt; setiap rt; tiap rt; per dusun; satu desa; masing masing kecamatan; ' +
    'per perusahaan; setiap perusahaan; setiap masjid; satu kelurahan; masing masing kelurahan; setiap asn; satu asn; setiap pegawai; per hari; setiap hari; setiap bulannya; ' +
    'setiap tahap; tiap tahap; per tahap; setiap gelombang; per gelombang; setiap kabupaten; setiap kota',
  ACTIVE:
    'peserta aktif; tenaga kerja aktif; pekerja aktif; anggota aktif; kepesertaan aktif; yang aktif; peserta bpjs ketenagakerjaan di; jumlah kepesertaan; ' +
    'jumlah peserta bpjs ketenagakerjaan; peserta bpjs ketenagakerjaan aktif; jumlah peserta aktif',
  COVERED:
    'terlindungi; dilindungi; melindungi; perlindungan; terdaftar; didaftarkan; mendaftarkan; mendaftar; menjadi peserta; jadi peserta; sebagai peserta; kepesertaan; ' +
    'tercover; cover; mengcover; dicover; meng cover; ter cover; di cover; tercakup; mencakup; iuran; iurannya; ditanggung; menanggung; dibiayai; membiayai; ' +
    'diikutkan; diikutsertakan; mengikutkan; mengikutsertakan; ikutkan; kartu; terproteksi; diproteksi; memproteksi; premi; dikaver; terkaver; dibayarkan; membayarkan; ' +
    'dibayari; membayari; menyasar; diasuransikan; mengasuransikan; dijamin; menjamin',
});
