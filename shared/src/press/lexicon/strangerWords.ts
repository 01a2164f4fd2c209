import { makeLexicon } from './lexicon.ts';

/** People and bodies that a number may count beside workers, with names of bodies that hold the name of a group. */
export const strangerWords = makeLexicon<'STRANGER'>({
  STRANGER:
    'asn; pns; aparatur sipil negara; pegawai negeri; pegawai negeri sipil; tni; polri; anggota tni; anggota polri; prajurit; siswa; mahasiswa; santri; pelajar; ' +
    'perusahaan; badan usaha; pencari kerja; pengangguran; penduduk; angkatan kerja; lansia; balita; pasien; pelanggan; pemilih; jemaah; wisatawan; ' +
    'opd; organisasi perangkat daerah; perangkat daerah; satuan kerja perangkat daerah; perangkat daerah terkait; ukm; umkm kecil; koperasi; bumdes; komunitas; ' +
    'dinas koperasi dan umkm; diskop umkm; diskop ukm; dewan masjid; dewan masjid indonesia; forum rt rw; asosiasi petani tembakau indonesia; apti; hnsi; himpunan nelayan seluruh indonesia; ' +
    'himpunan kerukunan tani indonesia; hkti; kontak tani nelayan andalan; ktna; dinas pertanian; non perangkat desa; non perangkat; penyuluh pertanian',
});
