import { readPressText } from '@pionir/shared';
import type { PressProposal } from '@pionir/shared';

/** The document of 12 September 2023 as far as it states anything; the persons in it are made up. */
export const pressText = `Selasa, (12/9/2023), Pemerintah Kabupaten Tulungagung bekerja sama dengan BPJS Ketenagakerjaan melaksanakan kegiatan Launching Kepesertaan Jaminan Sosial Ketenagakerjaan Bagi 27.500 Pekerja Rentan di Kabupaten Tulungagung di Pendopo Kongas Arum Kusumaning Bongso, mulai pukul 09.00 WIB.

Selanjutnya, Kepala Kantor Wilayah BPJS Ketenagakerjaan Provinsi Jawa Timur Yudi Prasmono dalam sambutannya mengapresiasi kepedulian Bupati Tulungagung serta seluruh aparatur pemerintah daerah terhadap pekerja rentan di Kabupaten Tulungagung, sehingga Kabupaten Tulungagung menjadi kabupaten terbesar di Jawa timur yang memberikan iuran pekerja rentan sebanyak 27.500 untuk saat ini.

Bupati Warsoto juga menerangkan, bahwa pelaksanaan kegiatan ini bertujuan untuk memberikan bantuan iuran kepada para pekerja rentan atau pekerja bukan penerima upah, memang pada hakekatnya APBD yang kita kelola ini adalah APBD pro rakyat.
Dalam hal ini, program bantuan Pemerintah Kabupaten Tulungagung yang diberikan bagi pekerja rentan yaitu program jaminan kecelakaan kerja dan program jaminan kematian.

Adapun masyarakat Tulungagung yang diikutsertakan untuk menjadi Peserta Jamsostek (Jaminan Sosial Tenaga Kerja) antara lain :
1) Perangkat desa sebanyak 2.745 orang
2) RT/RW sebanyak 7.010 orang
3) Badan Permusyawaratan Desa sebanyak 1.776 orang
4) Pegawai Non ASN sebanyak 7.700 orang
5) Pekerja Rentan/Pekerja Bukan Penerima Upah sebanyak 27.500 orang
Jadi total semua yang terlindungi Jamsostek sebanyak 46.731 orang dan anggaran yang dibutuhkan untuk semua itu sebesar Rp. 10.000.000.000,- (Sepuluh milyar rupiah) setiap tahunnya.
`;

/** What is proposed of it. */
export const pressProposals: readonly PressProposal[] = readPressText({
  text: pressText,
  places: [
    { code: '3504', kind: 'KABUPATEN', name: 'Kabupaten Tulungagung' },
    { code: '3505', kind: 'KABUPATEN', name: 'Kabupaten Blitar' },
    { code: '3572', kind: 'KOTA', name: 'Kota Blitar' },
  ],
});
