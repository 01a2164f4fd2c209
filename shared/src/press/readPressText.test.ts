import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eastJava } from '../testing/eastJava.ts';
import type { PressProposal } from './proposal.ts';
import { readPressText } from './readPressText.ts';

const read = (text: string) => readPressText({ text, places: eastJava });

const of = <Kind extends PressProposal['kind']>(proposals: readonly PressProposal[], kind: Kind) =>
  proposals.filter((proposal): proposal is Extract<PressProposal, { kind: Kind }> => proposal.kind === kind);

const countsIn = (text: string) =>
  of(read(`Pemkab Tuban, BPJS Ketenagakerjaan.\n${text}`), 'COUNT').map(
    ({ value, category, count, year }) => `${count} ${value} ${category} ${year}`,
  );

describe('counts in a press text', () => {
  it.each([
    ['Sebanyak 4.700 nelayan terlindungi pada tahun 2023.', ['STOCK 4700 FISHERS 2023']],
    ['Guru ngaji yang didaftarkan berjumlah 1.234 orang.', ['STOCK 1234 RELIGIOUS_AND_COMMUNITY_WORKERS null']],
    [
      'Pada 2022 baru 900 nelayan, tahun 2023 bertambah 600 orang.',
      ['STOCK 900 FISHERS 2022', 'FLOW 600 FISHERS 2023'],
    ],
    ['Tahun 2026 ditargetkan 8.000 nelayan.', ['TARGET 8000 FISHERS 2026']],
    [
      'Naik dari 7.650 petani tembakau menjadi 10.796 orang.',
      ['STOCK 7650 TOBACCO_FARMERS null', 'STOCK 10796 TOBACCO_FARMERS null'],
    ],
    ['Iuran 5.000 petani, nelayan dan tukang becak dibayar pemkab.', ['STOCK 5000 MIXED_VULNERABLE null']],
    ['Iuran 5.000 pekerja rentan seperti nelayan dan tukang becak dibayar.', ['STOCK 5000 VULNERABLE_WORKERS null']],
    [
      'Terdiri dari 300 marbot, 200 modin, dan 12 juru kunci makam.',
      [
        'STOCK 300 RELIGIOUS_AND_COMMUNITY_WORKERS null',
        'STOCK 200 RELIGIOUS_AND_COMMUNITY_WORKERS null',
        'STOCK 12 RELIGIOUS_AND_COMMUNITY_WORKERS null',
      ],
    ],
  ])('"%s" has %j', (text, counts) => {
    expect(countsIn(text)).toEqual(counts);
  });

  it.each([
    ['Acara itu dihadiri 250 nelayan dari pesisir.'],
    ['Santunan diserahkan kepada 19 ahli waris.'],
    ['Masih ada 13 ribu nelayan yang belum terlindungi.'],
    ['Program berjalan di 330 desa dan 20 kecamatan.'],
    ['Setiap desa mendaftarkan 100 pekerja rentan per desa.'],
    ['Jumlah petani di sana 80.000 orang.'],
    ['Kabupaten Jember sudah melindungi 40.300 buruh tani.'],
    ['Di seluruh Jawa Timur tercatat 164.000 pekerja rentan.'],
    ['Dari 9.120 nama yang diusulkan, 1.470 dicoret karena ganda.'],
    ['Angkatan kerja mencapai 640.218 orang.'],
    ['BACA JUGA: Pemkab Gresik Lindungi 8.674 Pekerja Rentan'],
  ])('"%s" has none of this place', (text) => {
    expect(countsIn(text)).toEqual([]);
  });

  it('says where a number is printed, each time', () => {
    const text = '4.700 Nelayan Tuban Dilindungi\nPemkab Tuban mendaftarkan 4.700 nelayan ke BPJS Ketenagakerjaan.';
    const [count] = of(read(text), 'COUNT');
    expect(count?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['4.700 Nelayan', '4.700 nelayan']);
  });
});

describe('the place of a press text', () => {
  it.each([
    ['Pemkab Kediri membayar iuran pekerja rentan.', '3506', ['3506']],
    ['Wali Kota Kediri membayar iuran pekerja rentan.', '3571', ['3571']],
    ['Pemerintah Kota (Pemkot) Malang membayar iuran.', '3573', ['3573']],
    ['Di Malang, kata bupati, iuran dibayar pemkab.', '3507', ['3507']],
    ['BATU – Pemkot Batu membayar iuran tukang batu.', '3579', ['3579']],
    ['Iuran pekerja rentan di Kediri dibayar.', null, ['3506', '3571']],
    ['Kota Blitar menang, juga Desa Wates, Kabupaten Blitar.', '3572', ['3572']],
    ['Kabupaten Blitar dan Kota Blitar membayar iuran.', null, ['3505', '3572']],
  ])('of "%s" is %s', (text, code, candidates) => {
    const [place] = of(read(text), 'REGENCY');
    expect([place?.regencyCode, place?.candidates]).toEqual([code, candidates]);
  });

  it('may be told by the address of a government page', () => {
    const text = 'Iuran pekerja rentan di Kediri dibayar.';
    const proposals = readPressText({ text, address: 'https://kedirikota.go.id/berita/1', places: eastJava });
    expect(of(proposals, 'REGENCY')[0]?.regencyCode).toBe('3571');
  });

  it('is none where the text is about a place that is not among them', () => {
    expect(
      of(read('Pemkab Lombok Timur mendaftarkan 17.395 petani tembakau ke BPJS Ketenagakerjaan.'), 'COUNT'),
    ).toEqual([]);
  });
});

describe('the date of a press text', () => {
  it.each([
    ['Selasa, (12/9/2023), Pemkab Tuban …', '2023-09-12', true],
    ['Tuban, 26 April 2024 17:21', '2024-04-26', null],
    ['Pemkab Tuban, Senin (12/9/2023)', '2023-09-12', false],
    ['22 - Jan - 2026, 13:04', '2026-01-22', null],
    ['Rabu (08/10/25) di Tuban', '2025-10-08', true],
    ['2023-09-12', '2023-09-12', null],
    ['Jumat (26/04), program tahun 2024', '2024-04-26', true],
    ['Rabu (29/3), panen tahun 2021', undefined, undefined],
    ['COPYRIGHT © Kabar Daerah Jawa Timur 2025', '2025', null],
    ['berlaku sampai 31 Desember 2025', undefined, undefined],
    ['Selasa (31/2/2023)', undefined, undefined],
  ])('of "%s" is %s', (text, date, weekdayFits) => {
    const [found] = of(read(text), 'DATE');
    expect([found?.date, found?.weekdayFits]).toEqual([date, weekdayFits]);
  });

  it('takes its year from the day of publication', () => {
    const proposals = readPressText({ text: 'Jumat (26/04)', publishedOn: '2024-04', places: eastJava });
    expect(of(proposals, 'DATE')[0]?.date).toBe('2024-04-26');
  });
});

describe('money in a press text', () => {
  const moneyIn = (text: string) =>
    read(`BPJS Ketenagakerjaan. ${text}`).flatMap((proposal) =>
      proposal.kind === 'BUDGET' || proposal.kind === 'PREMIUM' || proposal.kind === 'BENEFIT_PAID'
        ? [`${proposal.kind} ${proposal.value}`]
        : [],
    );

  it.each([
    ['Anggaran Rp 5,3 miliar disiapkan.', ['BUDGET 5300000000']],
    ['Iuran Rp16.800 per orang per bulan.', ['PREMIUM 16800']],
    ['Ahli waris menerima santunan Rp42 juta.', []],
    ['Klaim yang dibayarkan mencapai Rp 17,8 miliar.', ['BENEFIT_PAID 17800000000']],
    ['Honor ketua RT naik menjadi Rp 400.000 per bulan.', []],
    ['Dibayar 16.800 rupiah kali 1.500 orang.', ['PREMIUM 16800']],
    ['Pendapatan daerah mencapai Rp2,3 triliun.', []],
  ])('"%s" is %j', (text, money) => {
    expect(moneyIn(text)).toEqual(money);
  });
});

describe('claims in a press text', () => {
  const claimsIn = (text: string) =>
    of(read(`Kabupaten Tuban, BPJS Ketenagakerjaan.\n${text}`), 'CLAIM').map(
      ({ claim, metric, scope, rank }) => `${claim} ${metric} ${scope} ${rank}`,
    );

  it.each([
    ['Tuban terbanyak se-Jawa Timur dalam melindungi pekerja rentan.', ['SOLE_FIRST VULNERABLE_WORKERS EAST_JAVA 1']],
    ['Tuban menempati peringkat kedua di Jawa Timur soal cakupan.', ['RANK_N COVERAGE_RATE EAST_JAVA 2']],
    ['Tuban meraih terbaik II Paritrana Award tingkat Provinsi Jawa Timur.', ['AWARD PARITRANA_AWARD EAST_JAVA 2']],
    ['Tuban menjadi pelopor di Indonesia.', ['SOLE_FIRST FIRST_TO_START INDONESIA 1']],
    ['Jumlah peserta dari tahun ke tahun terus bertambah.', ['RISING RISING_EVERY_YEAR OTHER null']],
    ['Tuban bukan yang terbesar di Jawa Timur.', []],
    ['Kami berharap Tuban menjadi yang terbaik di Jawa Timur.', []],
    ['Jember terbesar di Jawa Timur.', []],
    ['Realisasi terbesar dalam empat dekade terakhir.', []],
  ])('"%s" makes %j', (text, claims) => {
    expect(claimsIn(text)).toEqual(claims);
  });
});

describe('any text', () => {
  const words = [
    'Pemkab',
    'Tuban',
    '12.779',
    'pekerja',
    'rentan',
    'Rp',
    '5 miliar',
    'total',
    'tambah',
    '.',
    ',',
    '\n',
    '(',
    ')',
    'Selasa',
    '12/9/2023',
    'terbesar',
    'di Jawa Timur',
    'BPJS',
    'selama',
    '6 bulan',
    '29,84 persen',
    'cakupan',
    'tahun 2023',
    'menjadi',
  ];

  it('is read the same again, and every proposal is a piece of it', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...words), fc.string())), (pieces) => {
        const text = pieces.join(' ');
        const proposals = read(text);
        expect(read(text)).toEqual(proposals);
        for (const { span, words: said, mentions } of proposals) {
          expect(text.slice(span.start, span.end)).toBe(said);
          expect(said).not.toBe('');
          expect(mentions[0]).toEqual(span);
        }
      }),
    );
  });

  it.each([
    ['nothing', ''],
    ['blanks', ' \n\t\u00A0'],
    ['English', 'The government covers 12,000 workers. It is the largest ever, and rises every year.'],
    ['another subject', 'Pemkab Tuban membangun 12 jembatan. Anggaran Rp 5 miliar, terbesar di Jawa Timur.'],
  ])('%s has no figures', (_what, text) => {
    expect(read(text).filter(({ kind }) => kind !== 'REGENCY' && kind !== 'DATE')).toEqual([]);
  });

  it.each([
    ['number words', 'ribu '],
    ['currencies', 'Rp '],
    ['groups', 'nelayan dan '],
    ['dates', '12/9/2023 '],
    ['places with counts', 'Kabupaten Tuban 5.000 nelayan, '],
    ['claims', 'terbesar di Jawa Timur '],
  ])('of a megabyte ends: %s', (_what, piece) => {
    const text = `Pemkab Tuban, BPJS. ${piece.repeat(Math.ceil(1_000_000 / piece.length))}`;
    expect(read(text).length).toBeLessThan(20);
  });

  it('proposes no name of a person that stands beside what it reads', () => {
    const text =
      'Bupati Tuban Drs. Warsa Kelana, M.M., (0812-3456-7890) dari Jalan Melati No. 8 mendaftarkan 4.700 nelayan Sarno Wibisono ke BPJS Ketenagakerjaan, ' +
      'terbesar menurut Kepala Dinas Lestari Budiarti di Jawa Timur, anggaran menurut Surti Rp 5 miliar per tahun.';
    const said = read(text).flatMap(({ mentions }) => mentions.map(({ start, end }) => text.slice(start, end)));
    for (const name of ['Warsa', 'Kelana', 'Sarno', 'Wibisono', 'Lestari', 'Budiarti', 'Surti', '0812', 'Melati']) {
      expect(said.filter((each) => each.includes(name))).toEqual([]);
    }
  });

  it.each([
    'Kabupaten Tuban menjadi salah satu, kata Bupati Warsa Kelana, pelopor di Jawa Timur dalam perlindungan pekerja.',
    'Kabupaten Tuban menjadi salah satu, kata bupati warsa kelana, pelopor di Jawa Timur dalam perlindungan pekerja.',
    'Kabupaten Tuban menjadi salah satu menurut Warsa Kelana pelopor di Jawa Timur dalam perlindungan pekerja.',
  ])('proposes no name of a person who makes a claim: %s', (text) => {
    for (const { mentions } of read(text))
      for (const { start, end } of mentions) expect(text.slice(start, end).toLowerCase()).not.toContain('warsa');
  });
});
