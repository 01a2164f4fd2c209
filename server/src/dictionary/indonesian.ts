import type { TableName, tablesByName } from '../ingest/tables/index.ts';

interface TableInIndonesian<Column extends string> {
  readonly title: string;
  readonly description: string;
  readonly columns: Readonly<Record<Column, string>>;
}

/** The dictionary in Indonesian; in English it stands in the tables themselves. The compiler asks for each column. */
export const indonesian: {
  readonly [Name in TableName]: TableInIndonesian<keyof (typeof tablesByName)[Name]['columns'] & string>;
} = {
  regencies: {
    title: 'Kabupaten dan kota',
    description: 'Daerah yang dibandingkan: satu baris satu kabupaten atau kota, setara kedudukannya.',
    columns: {
      code: 'Kode BPS, berupa teks: 3510 bukan bilangan. Dua angka terakhir kota adalah 71 ke atas.',
      kemendagri_code: 'Kode Kementerian Dalam Negeri, berupa teks. Angkanya tidak harus sama dengan kode BPS.',
      province_code: 'Kode BPS provinsi: dua angka pertama kode.',
      kind: 'Kabupaten atau kota; beberapa pasang bernama sama.',
      name: 'Nama dalam bahasa Indonesia, didahului jenisnya.',
      latitude: 'Lintang sebuah titik di dalamnya untuk label, dalam derajat; selatan negatif.',
      longitude: 'Bujur titik yang sama, dalam derajat; timur positif.',
      tile_column: 'Kolom pada peta petak sama besar, dari 0 di barat.',
      tile_row: 'Baris pada peta yang sama, dari 0 di utara.',
      branch_office: 'Kantor cabang BPJS Ketenagakerjaan yang melayaninya.',
      branch_note: 'Seberapa pasti kantor cabang itu.',
    },
  },
  sources: {
    title: 'Sumber',
    description: 'Satu baris satu dokumen terbit yang menyebut sedikitnya satu angka atau klaim.',
    columns: {
      source_id: 'Pengenal: daerah, penerbit, hari.',
      url: 'Alamat dokumen; kosong bila tidak ada di web.',
      publisher: 'Siapa penerbitnya. Kata dalam kurung menandai salinan di tempat lain, yang tidak ditautkan.',
      publisher_kind: 'Jenis penerbit.',
      published_on: 'Tanggal terbit setepat yang tercetak; kosong bila tidak tercetak.',
      accessed_on:
        'Hari dokumen dibaca. Sebuah angka diketahui sejak hari terakhir yang dapat dimaksud published_on, jika tidak sejak hari ini.',
      language: 'Bahasa dokumen.',
      gist: 'Isinya tentang pokok ini, dalam bahasa Inggris, dengan kata-kata kami sendiri.',
      gist_id: 'Sama, dalam bahasa Indonesia.',
    },
  },
  indicators: {
    title: 'Pembagi',
    description:
      'Satu baris satu angka tentang seluruh daerah pada suatu tahun, untuk dibandingkan dengan jumlah orang.',
    columns: {
      regency_code: 'Kabupaten atau kota, menurut kode BPS.',
      indicator: 'Apa yang dihitung.',
      year: 'Tahun kalender yang dimaksud.',
      value: 'Angkanya, dalam satuan di sebelahnya.',
      unit: 'people (orang) untuk semua kecuali luas, yang dalam km2.',
      source_id: 'Dokumen yang menyebutnya.',
      note: 'Bagaimana diturunkan, bila diturunkan.',
      withdrawn_reason: 'Mengapa tidak dipakai lagi, dengan kata-kata kami sendiri; kosong selama dipakai.',
    },
  },
  programs: {
    title: 'Program',
    description:
      'Satu baris satu skema dari satu pembayar untuk satu tujuan di satu daerah; berlangsung bertahun-tahun.',
    columns: {
      program_id: 'Pengenal: daerah dan tujuan. Yang berakhir dengan -all-paid hanya memuat jumlah lintas skema.',
      regency_code:
        'Kode BPS kabupaten atau kota; dua angka untuk skema seluruh provinsi, yang tidak dibagi ke daerah-daerahnya.',
      name_id: 'Namanya, dalam bahasa Indonesia.',
      name_en: 'Namanya, dalam bahasa Inggris.',
      funding: 'Siapa pembayar iuran; beberapa dipisah ";".',
      benefits: 'Jaminan yang dibayar; beberapa dipisah ";". Orangnya sama di tiap jaminan.',
      starts_on: 'Kapan dimulai.',
      ends_on: 'Kapan berakhir; kosong selama berlangsung atau bila tidak ada sumber yang menyebut.',
      note: 'Yang perlu diketahui pembaca agar memakainya dengan benar.',
    },
  },
  cohorts: {
    title: 'Kelompok peserta',
    description:
      'Satu baris satu kelompok pekerja yang didaftarkan bersama dalam suatu program. Kelompok tidak saling tumpang-tindih kecuali bila contains menyebutnya.',
    columns: {
      cohort_id: 'Pengenal: program, kelompok, tahun.',
      program_id: 'Program yang mendaftarkan mereka.',
      category: 'Pekerjaan atau jabatan mereka.',
      segment: 'Segmen kepesertaan BPJS Ketenagakerjaan.',
      label_id: 'Siapa mereka, dalam bahasa Indonesia.',
      label_en: 'Siapa mereka, dalam bahasa Inggris.',
      status: 'ENROLLED bila sudah terlindungi; PLANNED tidak pernah dihitung.',
      starts_on: 'Hari pertama perlindungan. Tanpa itu kelompok tidak dihitung pada hari mana pun.',
      ends_on: 'Hari terakhir perlindungan seperti diterbitkan.',
      confirmed_through: 'Tanggal terakhir yang masih disebut suatu sumber bahwa mereka terlindungi.',
      renews: 'Kelompok terdahulu di daerah yang sama yang digantikan kelompok ini sejak mulai; dipisah ";".',
      adds_to: 'Kelompok di daerah yang sama yang tetap berjalan; orang-orang ini baru; dipisah ";".',
      contains:
        'Kelompok di daerah yang sama yang orangnya termasuk di sini; tidak dihitung selama kelompok ini dihitung; dipisah ";".',
      note: 'Yang perlu diketahui pembaca agar memakainya dengan benar.',
    },
  },
  figures: {
    title: 'Angka',
    description: 'Satu baris satu angka terbit tentang satu pokok. Angka yang bertentangan berdiri berdampingan.',
    columns: {
      figure_id: 'Pengenal: pokok, ukuran, nomor urut.',
      subject_kind: 'Di tabel mana pokoknya berada.',
      subject_id:
        'Pokoknya: cohort_id, program_id, kode kabupaten atau kota, atau kode provinsi, menurut subject_kind.',
      measure: 'Apa yang dihitung. HEADCOUNT adalah milik kelompok peserta, dan hanya miliknya.',
      value: 'Angkanya, dalam satuan di sebelahnya. Orang, rupiah, klaim, dan kasus berupa bilangan bulat.',
      unit: 'Satuan; uang dalam rupiah utuh, tidak pernah dalam ribuan.',
      period_from: 'Tanggal, atau tanggal pertama, yang dimaksud angka itu.',
      period_to: 'Tanggal terakhir yang dimaksud; kosong bila hanya satu tanggal.',
      source_id: 'Dokumen yang mencetaknya.',
      printed:
        'Angka persis seperti tercetak, salah cetak pun. Bila tidak dapat dibaca sebagai value, note menyebut "misprint".',
      precision: 'Seberapa tepat angka tercetak itu mengaku.',
      standing: 'Angka mana yang dipakai: paling banyak satu PREFERRED untuk satu pokok, ukuran, dan kurun.',
      standing_reason: 'Mengapa demikian; selalu ada untuk DEPRECATED.',
      note: 'Yang perlu diketahui pembaca agar memakainya dengan benar.',
    },
  },
  totals: {
    title: 'Hitungan terbit',
    description:
      'Satu baris satu jumlah, nisbah, atau hasil kali yang disebut suatu sumber, agar dapat dihitung ulang.',
    columns: {
      total_id: 'Pengenal.',
      kind: 'SUM jumlah bagian; RATIO yang pertama terhadap yang kedua dalam persen; PRODUCT orang, bulan, dan iuran.',
      source_id: 'Dokumen yang menyebutnya.',
      statement_id: 'Apa yang dinyatakan, dalam bahasa Indonesia, dengan kata-kata kami sendiri.',
      statement_en: 'Apa yang dinyatakan, dalam bahasa Inggris, dengan kata-kata kami sendiri.',
      total_figure_id: 'Angka hasilnya.',
      part_figure_ids: 'Angka penyusunnya, berurutan, dipisah ";".',
      tolerance: 'Seberapa jauh hasil boleh meleset karena pembulatan, dalam satuan hasil.',
      note: 'Yang perlu diketahui pembaca untuk menilainya.',
      withdrawn_reason: 'Mengapa tidak dipakai lagi, dengan kata-kata kami sendiri; kosong selama dipakai.',
    },
  },
  claims: {
    title: 'Klaim',
    description:
      'Satu baris satu klaim terbit tentang yang ter- atau peringkat, untuk diuji dengan angka yang diketahui saat itu.',
    columns: {
      claim_id: 'Pengenal.',
      regency_code: 'Kode BPS kabupaten atau kota yang dipuji; dua angka untuk seluruh provinsi.',
      source_id: 'Dokumen yang menyatakannya.',
      claimant: 'Siapa yang mengklaim, dalam bahasa Inggris: peran atau jabatan, tidak pernah nama orang.',
      claimant_id: 'Sama, dalam bahasa Indonesia.',
      claimed_on: 'Kapan diklaim; kosong bila tidak ada sumber yang menyebut.',
      scope: 'Di antara siapa.',
      metric: 'Menurut apa.',
      cohort_filter: 'Kelompok mana yang dimaksud: kategori pekerja, funding=… dan segment=…; kosong untuk semua.',
      period: 'Tanggal yang dibicarakan, atau tanggal pertama dan terakhir dipisah "/".',
      direction: 'Ujung mana yang memimpin; kosong bila tidak bermakna.',
      kind: 'Jenis klaim.',
      rank: 'Peringkat yang diklaim, dari 1; 1 memimpin.',
      statement_id: 'Apa yang diklaim, dalam bahasa Indonesia, dengan kata-kata kami sendiri.',
      statement_en: 'Apa yang diklaim, dalam bahasa Inggris, dengan kata-kata kami sendiri.',
      note: 'Yang perlu diketahui pembaca untuk menilainya, dalam bahasa Inggris.',
      note_id: 'Sama, dalam bahasa Indonesia.',
      withdrawn_reason: 'Mengapa tidak dipakai lagi, dengan kata-kata kami sendiri; kosong selama dipakai.',
    },
  },
};
