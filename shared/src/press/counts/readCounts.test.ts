import { describe, expect, it } from 'vitest';
import { eastJava } from '../../testing/eastJava.ts';
import { readPressText } from '../readPressText.ts';

/** What a text of Tuban, of November 2025, counts in one more line. */
function countsIn(line: string): string[] {
  const text = `Pemkab Tuban, BPJS Ketenagakerjaan, Senin (3/11/2025).\n${line}`;
  return readPressText({ text, places: eastJava }).flatMap((proposal) =>
    proposal.kind === 'COUNT' ? [`${proposal.value} ${proposal.category} ${proposal.count}`] : [],
  );
}

describe('the counts of a sentence', () => {
  it.each<[string, string[]]>([
    [
      'Tahun lalu 7.618 orang, tahun ini melonjak jadi 29.250 orang pekerja rentan.',
      ['7618 VULNERABLE_WORKERS STOCK', '29250 VULNERABLE_WORKERS STOCK'],
    ],
    [
      'Dari 3.200 nelayan yang terdaftar tahun lalu, kini bertambah menjadi 4.100 nelayan.',
      ['3200 FISHERS STOCK', '4100 FISHERS STOCK'],
    ],
    ['Sasaran program tahun 2026 sebanyak 15 ribu pekerja informal.', ['15000 VULNERABLE_WORKERS TARGET']],
    ['Rencananya 2.400-an buruh tani tembakau akan menyusul.', ['2400 TOBACCO_FARM_LABOURERS TARGET']],
    [
      'Pekerja yang dilindungi: petani 5.016, nelayan 2.000, tukang becak 350, total 7.366.',
      ['5016 FARMERS STOCK', '2000 FISHERS STOCK', '350 INFORMAL_TRANSPORT STOCK', '7366 MIXED_VULNERABLE TOTAL'],
    ],
    [
      'Mereka adalah 1.250 ketua RT, 310 ketua RW serta 1.100 anggota Linmas.',
      ['1250 NEIGHBOURHOOD_HEADS STOCK', '310 NEIGHBOURHOOD_HEADS STOCK', '1100 RELIGIOUS_AND_COMMUNITY_WORKERS STOCK'],
    ],
    ['Penerima bantuan iuran BPJS Ketenagakerjaan tercatat 12.345 jiwa.', ['12345 VULNERABLE_WORKERS STOCK']],
    ['Ada tambahan kuota 3.000 nelayan pada perubahan anggaran nanti.', ['3000 FISHERS TARGET']],
    [
      'Jumlah peserta bertambah 1.200 orang sehingga totalnya menjadi 9.200 pekerja rentan.',
      ['1200 VULNERABLE_WORKERS FLOW', '9200 VULNERABLE_WORKERS STOCK'],
    ],
    ['“Alhamdulillah sudah 8 ribu lebih yang ter-cover,” kata bupati.', ['8000 VULNERABLE_WORKERS STOCK']],
    [
      'Kepesertaan perangkat desa mencapai 2.311 orang, BPD 1.245 orang, dan RT/RW 6.120 orang.',
      ['2311 VILLAGE_OFFICIALS STOCK', '1245 VILLAGE_COUNCIL STOCK', '6120 NEIGHBOURHOOD_HEADS STOCK'],
    ],
    ['Sebanyak seribu dua ratus lima puluh marbot dijamin.', ['1250 RELIGIOUS_AND_COMMUNITY_WORKERS STOCK']],
    ['Program ini menyasar 25.000 pekerja rentan dengan anggaran Rp5 miliar.', ['25000 VULNERABLE_WORKERS STOCK']],
    ['Tercatat 4.128 klaim dengan nilai Rp 12 miliar dibayarkan.', []],
    ['Turut hadir 120 perwakilan petani dan 35 kepala desa.', []],
    ['Kegiatan diikuti 300 peserta terdiri dari petani dan nelayan.', []],
    ['Sementara 2.600 pekerja rentan lainnya belum tersentuh.', []],
    ['Baru 45 persen dari 60.000 petani yang terlindungi.', []],
    ['Cakupannya 32,5 persen atau 180.000 dari 553.977 pekerja.', []],
    ['Total peserta aktif 95.320 orang.', []],
    ['Iuran dibayar untuk 1.500 orang x Rp16.800 x 12 bulan.', ['1500 VULNERABLE_WORKERS STOCK']],
    ['Kartu diserahkan secara simbolis kepada 10 orang perwakilan.', []],
    ['Ahli waris dari 3 peserta menerima santunan masing-masing Rp42 juta.', []],
    [
      'Dengan demikian 6.250 nelayan dan 1.100 pembudidaya ikan kini aman.',
      ['6250 FISHERS STOCK', '1100 FISHERS STOCK'],
    ],
    [
      'Selain 5.200 petani, ada 800 penderes dan 120 pengrajin gerabah yang diikutkan.',
      ['5200 FARMERS STOCK', '800 FOREST_WORKERS STOCK', '120 OTHER STOCK'],
    ],
    [
      'Pada APBD 2024 dianggarkan untuk 4.000 guru ngaji, tahun ini turun menjadi 3.500 orang.',
      ['4000 RELIGIOUS_AND_COMMUNITY_WORKERS STOCK', '3500 RELIGIOUS_AND_COMMUNITY_WORKERS STOCK'],
    ],
    ['Jika tahun 2024 sebanyak 10.830 orang, maka 2025 naik 25 persen.', ['10830 VULNERABLE_WORKERS STOCK']],
    ['Usia peserta 17 hingga 65 tahun, jam kerja 07.00-15.00.', []],
    ['DISNAKER DAFTARKAN 3.140 BURUH PABRIK ROKOK', ['3140 CIGARETTE_FACTORY_WORKERS STOCK']],
    ['Ketua kelompok nelayan bersama 50 anggotanya mengucap terima kasih.', []],
    [
      'Untuk tahap pertama 8.157 orang, tahap kedua 3.995 orang, sehingga total 12.152 pekerja rentan.',
      ['8157 VULNERABLE_WORKERS STOCK', '3995 VULNERABLE_WORKERS STOCK', '12152 VULNERABLE_WORKERS TOTAL'],
    ],
    ['Kami targetkan 100 ribu pekerja terlindungi pada 2029.', ['100000 VULNERABLE_WORKERS TARGET']],
    [
      'Diberikan kepada 1.144 orang, yakni 226 marbot, 443 guru TPA, 475 modin.',
      [
        '1144 RELIGIOUS_AND_COMMUNITY_WORKERS TOTAL',
        '226 RELIGIOUS_AND_COMMUNITY_WORKERS STOCK',
        '443 RELIGIOUS_AND_COMMUNITY_WORKERS STOCK',
        '475 RELIGIOUS_AND_COMMUNITY_WORKERS STOCK',
      ],
    ],
    ['Peserta perempuan 2.300 orang dan laki-laki 3.100 orang.', []],
    [
      'Jumlah penerima tahun ini 5.700 nelayan atau naik 700 orang dari tahun sebelumnya.',
      ['5700 FISHERS STOCK', '700 FISHERS FLOW'],
    ],
    ['Dinsos mencatat 24 ribu warga miskin masuk DTKS.', []],
    [
      'Tuban kini melindungi 20.000 pekerja, kalah dari Bojonegoro yang 61.480 pekerja.',
      ['20000 VULNERABLE_WORKERS STOCK'],
    ],
    ['Di Lamongan jumlahnya 24.023 petani tembakau.', []],
    ['Petugas KPPS 6.524 orang dilindungi selama dua bulan.', ['6524 ELECTION_WORKERS STOCK']],
    ['Tenaga non ASN sebanyak 7.700 orang telah lebih dulu didaftarkan.', ['7700 NON_CIVIL_SERVANT_STAFF STOCK']],
    ['Honorer: 5.917 orang', ['5917 NON_CIVIL_SERVANT_STAFF STOCK']],
    [
      '- Nelayan (1.925 orang)\n- Petani (4.098 orang)\n- Pelaku UMKM (5.000 orang)',
      ['1925 FISHERS STOCK', '4098 FARMERS STOCK', '5000 MICRO_BUSINESSES STOCK'],
    ],
    [
      '1. Nelayan = 1.925\n2. Petani = 4.098\nJumlah = 6.023',
      ['1925 FISHERS STOCK', '4098 FARMERS STOCK', '6023 MIXED_VULNERABLE TOTAL'],
    ],
    [
      'No Kelompok Jumlah\n1 Perangkat Desa 2.318\n2 BPD 1.455\nTotal 3.773',
      ['2318 VILLAGE_OFFICIALS STOCK', '1455 VILLAGE_COUNCIL STOCK', '3773 null TOTAL'],
    ],
    ['Nelayan | 500 | APBD\nPetani | 700 | DBHCHT', ['500 FISHERS STOCK', '700 FARMERS STOCK']],
    ['Perlindungan bagi 30.400 pekerja (100 orang per desa di 304 desa).', ['30400 VULNERABLE_WORKERS STOCK']],
    [
      'Penyerahan kartu untuk 2.000 ojol dan 500 sopir angkot dilakukan kemarin.',
      ['2000 INFORMAL_TRANSPORT STOCK', '500 INFORMAL_TRANSPORT STOCK'],
    ],
    ['Seorang penerima, Sumini (54), buruh tani, mengaku senang.', []],
    ['Pemkab menggandeng 7 perusahaan untuk menanggung 612 pemulung.', ['612 OTHER STOCK']],
    // Parking attendants drive nothing: the data package has them so too.
    ['Iuran 362 juru parkir dan 90 tukang ojek ditanggung pemkab.', ['362 OTHER STOCK', '90 INFORMAL_TRANSPORT STOCK']],
    [
      'Tahun 2021 ada 1.022 peserta, 2022 ada 2.300 peserta, dan 2023 ada 4.416 peserta.',
      ['1022 VULNERABLE_WORKERS STOCK', '2300 VULNERABLE_WORKERS STOCK', '4416 VULNERABLE_WORKERS STOCK'],
    ],
    ['Belum semua nelayan terdaftar. Baru 3.500 nelayan yang ikut.', ['3500 FISHERS STOCK']],
    ['Kuota tahun ini hanya 1.500 orang, turun 500 orang dibanding tahun lalu.', ['1500 VULNERABLE_WORKERS TARGET']],
    [
      'Sebanyak 9.300 warga Tuban dicover BPJS Ketenagakerjaan, 1.100 di antaranya tukang becak.',
      ['9300 VULNERABLE_WORKERS STOCK', '1100 INFORMAL_TRANSPORT STOCK'],
    ],
    ['Dibandingkan Lamongan yang menjangkau 6.337 pekerja rentan, angka itu lebih.', []],
    ['Jumlah kader itu bertambah 180 orang.', ['180 RELIGIOUS_AND_COMMUNITY_WORKERS FLOW']],
    [
      'Terlindungi 9.000 nelayan. Pulau Panyu paling banyak (1.120 nelayan), disusul Jenu (930 nelayan).',
      ['9000 FISHERS STOCK'],
    ],
    [
      'Non ASN yang ikut 6.215 orang, dan 2.140 orang di antaranya ikut juga JHT.',
      ['6215 NON_CIVIL_SERVANT_STAFF STOCK'],
    ],
    ['Ada 613.000 pekerja atau 42 persen dari jumlah penduduk pekerja yang terlindungi.', []],
    ['Petani tembakau di Tuban mencapai 14 ribu lebih.', []],
    [
      'Jumlah petani tembakau terlindungi naik dari 4.980 menjadi 8.120 petani.',
      ['4980 TOBACCO_FARMERS STOCK', '8120 TOBACCO_FARMERS STOCK'],
    ],
    ['Ketua RT didaftarkan. Sebanyak 65 ribu pekerja telah terdaftar.', []],
    [
      'Terlindungi 4.215 buruh tani dan 1.130 tukang batu, jadi 5.345 orang.',
      ['4215 FARM_LABOURERS STOCK', '1130 CONSTRUCTION_LABOURERS STOCK', '5345 MIXED_VULNERABLE TOTAL'],
    ],
    [
      'Kelompok | 2022 | 2023\nNelayan | 1.875 | 2.010\nGuru ngaji | 1.200 | 1.215\nJumlah | 3.075 | 3.225',
      [
        '1875 FISHERS STOCK',
        '2010 FISHERS STOCK',
        '1200 RELIGIOUS_AND_COMMUNITY_WORKERS STOCK',
        '1215 RELIGIOUS_AND_COMMUNITY_WORKERS STOCK',
        '3075 MIXED_VULNERABLE TOTAL',
        '3225 MIXED_VULNERABLE TOTAL',
      ],
    ],
    ['Dari 215.243 pekerja informal di Tuban, hanya 40.196 orang (18,64 persen) yang terdaftar.', []],
    ['Terdapat 215.243 pekerja informal di Tuban. Namun hanya 40.196 pekerja atau 18,64 persen menjadi peserta.', []],
    ['Sebanyak 4.000 nelayan atau 80 persen dari target sudah didaftarkan.', ['4000 FISHERS STOCK']],
    ['Tingkat kepesertaan 44 persen. Angkanya sekitar 93.000 pekerja yang terlindungi.', []],
    [
      'Manfaat klaim mencapai Rp387,4 miliar kepada 31.373 pekerja, termasuk Rp21,7 miliar bagi 2.369 pegawai non-ASN.',
      [],
    ],
    ['Jumlah penerima sebanyak 143.972 orang yang masing-masing akan menerima Rp 900 ribu.', []],
    ['Program agen berjalan di 1.005 RW.', []],
    ['Penyerapan tenaga kerja berjumlah 80 ribu di pabrik rokok.', []],
    [
      'Ada 16 ribu petani tembakau. Dari 16 ribu petani itu, 12.698 petani tembakau dilindungi DBHCHT.',
      ['16000 TOBACCO_FARMERS STOCK', '12698 TOBACCO_FARMERS STOCK'],
    ],
    [
      'Melengkapi target 15 ribu pekerja rentan, sehingga 19 ribu jiwa kini ditanggung.',
      ['15000 VULNERABLE_WORKERS TARGET', '19000 VULNERABLE_WORKERS STOCK'],
    ],
    ['Kartu diserahkan secara simbolis kepada 16 nelayan, 2.358 nelayan sudah tercover.', ['2358 FISHERS STOCK']],
    ['Baru 2 hingga 3 ribu nelayan yang mendaftar.', []],
    ['Terdapat 17.900 nelayan di Kabupaten Tuban.', []],
    ['Sebanyak 10.000 nelayan di Kabupaten Tuban, Jawa Timur, belum memiliki jaminan.', []],
    [
      'Pemkab menargetkan 960 pekerja rentan dari bermacam sektor sebagai penerima dan 275 buruh tani.',
      ['960 VULNERABLE_WORKERS TARGET', '275 FARM_LABOURERS TARGET'],
    ],
  ])('"%s" are %j', (line, counts) => {
    expect(countsIn(line).toSorted()).toEqual(counts.toSorted());
  });
});
