import { makeLexicon } from './lexicon.ts';

/** What may stand after a number of people, and what says that it counts no insured workers. */
export type CountedThing = 'PERSON' | 'FILLER' | 'THING' | 'BENEFICIARY';

/** Words that follow a number: people of any group, words between, things, and people paid a benefit. */
export const personWords = makeLexicon<CountedThing>({
  PERSON:
    'orang; jiwa; lainnya; jaminan sosial tenaga kerja;  peserta; pekerja; tenaga kerja; warga; penerima; penerima manfaat; penerima bantuan; masyarakat; ' +
    'anggota; buruh; naker; tk; karyawan; pegawai; kepesertaan; calon penerima; calon peserta; calon penerima manfaat; ' +
    'kepala keluarga; kk; sasaran; kartu; kartu peserta; kartu jamsostek; kuota; personel; insan; ' +
    'tenaga; individu; pengurus; ketua; penerima bantuan iuran; pelaku usaha; pelaku; profesi; pekerja desa',
  FILLER: 'lebih; para; sekian; total; an; ribuan; calon; tersebut; ini; itu; di antaranya; diantaranya',
  THING:
    'tenaga kerja formal; pekerja formal; pekerja penerima upah; peserta penerima upah; karyawan swasta; tenaga kerja aktif; pekerja aktif; peserta aktif; anggota aktif; nama; nama calon; data; nik; ktp; usulan; berkas; penduduk; angkatan kerja; penduduk bekerja; penduduk usia kerja; pencari kerja; desa; kelurahan; kecamatan; kabupaten; kota; provinsi; daerah; dusun; wilayah; perusahaan; badan usaha; instansi; lembaga; opd; ' +
    'kelompok; gapoktan; poktan; unit; rumah; masjid; musala; pasar; kantor; cabang; sekolah; madrasah; pondok; kampus; perguruan; ' +
    'program; manfaat; jaminan; kategori; jenis; sektor; profesi pekerjaan; hektare; hektar; ha; kilogram; kg; ton; kilometer; km; meter; ' +
    'kali; kali lipat; lipat; poin; hari; jam; menit; minggu; pekan; bulan; tahun; tahap; termin; gelombang; titik; lokasi; sesi; kendaraan; mobil; motor; ' +
    'perahu; kapal; paket; sertifikat; dokumen; juta rupiah; rupiah; halaman; kali gaji; kali upah; persen; umur; bus; stan; ' +
    'peserta sosialisasi; peserta rapat; peserta kegiatan; undangan; tamu; mahasiswa; siswa; santri; pelajar; anak; balita; wartawan; ' +
    'camat; lurah; anggota dprd; legislator; investor; view; kali dilihat; pembaca; komentar; derajat; wib; tps3r; kpm; kilo; kwintal; bidang; ' +
    'penghargaan; kriteria; syarat; indikator; agen; agen perisai; perisai; pabrik; pabrikan; toko; kios; ruas; paroki; gereja; pelaku usaha besar; ' +
    'orang petugas; perwakilan; kasi; kepala opd; kepala dinas; pejabat; kepala bidang; triliun; asosiasi; koperasi; bumdes; gedung; lantai; ' +
    'besar; terbaik; kementerian; negara; pulau; peraturan; pasal; ayat; jam kerja; sks; kuintal; liter; saksi; tersangka; kepala sekolah; rt rw desa; nomor',
  BENEFICIARY:
    'ahli waris; orang ahli waris; klaim; kasus; kasus klaim; klaim jkm; klaim jkk; pengajuan klaim; penerima santunan; orang meninggal; korban; ' +
    'penerima klaim; penerima dana insentif; penerima hibah; penerima beasiswa; anak penerima; keluarga peserta; peserta yang meninggal; peserta meninggal; orang yang meninggal; ' +
    'peserta meninggal dunia; orang meninggal dunia; kasus kecelakaan; kasus kematian; kecelakaan; kematian; pekerja meninggal; pekerja meninggal dunia; ' +
    'keluarga; janda; anak yatim; pekerja yang meninggal; keluarga almarhum; beasiswa; anak ahli waris; orang anak; pemohon; pengajuan; santunan',
});
