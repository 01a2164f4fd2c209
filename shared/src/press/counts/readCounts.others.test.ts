import { describe, expect, it } from 'vitest';
import { eastJava } from '../../testing/eastJava.ts';
import { readPressText } from '../readPressText.ts';

/** What a text of Tuban counts in one more line, where so many are at work there; null where that is not known. */
function countsIn(line: string, employed: number | null): string[] {
  const text = `Pemkab Tuban, BPJS Ketenagakerjaan, Senin (3/11/2025).\n${line}`;
  const places = eastJava.map((place) => ({ ...place, employed }));
  return readPressText({ text, places }).flatMap((proposal) =>
    proposal.kind === 'COUNT' ? [`${proposal.value} ${proposal.category} ${proposal.count}`] : [],
  );
}

describe('people who are others than those paid for', () => {
  it.each<[string, string[]]>([
    ['ASN di lingkungan pemkab ada sebanyak 7.310 orang.', []],
    ['Jumlah pekerja yang terdaftar mencapai 144.110 orang.', []],
    ['Dari 412.700 pekerja tercatat 198.340 orang menjadi peserta.', []],
    ['Universal Coverage Jamsostek di Tuban mencapai 91.347 pekerja.', []],
    ['Sudah terdaftar 30.450 orang, baik pekerja formal maupun informal.', []],
    ['BLT disalurkan kepada 8.640 buruh pabrik rokok.', []],
    ['Insentif diberikan kepada 3.105 guru ngaji.', []],
    ['Pemprov menanggung 21.500 nelayan.', []],
    ['Setelah pendataan ditemukan 49.880 buruh tani.', []],
    ['Iuran dibayar bagi 1,2 juta nelayan.', []],
    ['Iuran dibayar bagi 9.900 orang tenaga penyuluhan.', []],
    ['Program memberikan Jaminan Kecelakaan Kerja dan Jaminan Kematian kepada 1.470 nelayan.', ['1470 FISHERS STOCK']],
    ['Santunan jaminan kecelakaan kerja dan jaminan kematian diserahkan kepada 120 nelayan.', []],
    ['Santunan telah dibayarkan kepada 120 nelayan.', []],
    ['Klaim sudah diterima 312 pekerja rentan.', []],
    ['Santunan diserahkan kemarin dan iuran dibayarkan untuk 130 nelayan.', ['130 FISHERS STOCK']],
    ['Menerima bantuan iuran 742 dari total 2.310 nelayan.', ['742 FISHERS STOCK']],
    ['Didaftarkan 1.203 nelayan. Namun jumlah itu baru 20 persen dari target.', ['1203 FISHERS STOCK']],
    [
      'Terdaftar 45.000 tenaga kerja, 12.000 di antaranya pekerja rentan yang dibiayai pemkab.',
      ['12000 VULNERABLE_WORKERS STOCK'],
    ],
    [
      'Ada 10.000 penerima, 6.000 di antaranya buruh tani dan sisanya buruh pabrik rokok.',
      ['10000 MIXED_VULNERABLE STOCK', '6000 FARM_LABOURERS STOCK'],
    ],
    ['Didaftarkan 270 orang petugas kebersihan.', ['270 OTHER STOCK']],
  ])('"%s" are %j', (line, counts) => {
    expect(countsIn(line, null)).toEqual(counts);
  });
});

describe('people at work in the place', () => {
  const line = 'Iuran dibayar bagi 700.000 nelayan.';

  it('are no fewer than those that are counted there', () => {
    expect(countsIn(line, 650_000)).toEqual([]);
    expect(countsIn(line, 700_000)).toEqual(['700000 FISHERS STOCK']);
  });

  it('bound nothing where they are not known', () => {
    expect(countsIn(line, null)).toEqual(['700000 FISHERS STOCK']);
  });
});
