import { describe, expect, it } from 'vitest';
import { eastJava } from '../../testing/eastJava.ts';
import { readPressText } from '../readPressText.ts';

/** What a text of Tuban, of November 2025, counts in some more lines. */
function countsIn(lines: string): string[] {
  const text = `Pemkab Tuban, BPJS Ketenagakerjaan, Senin (3/11/2025).\n${lines}`;
  const places = eastJava.map((place) => ({ ...place, employed: 650_000 }));
  return readPressText({ text, places }).flatMap((proposal) =>
    proposal.kind === 'COUNT' ? [`${proposal.value} ${proposal.category} ${proposal.count}`] : [],
  );
}

describe('whom a number counts', () => {
  it.each<[string, string, string[]]>([
    [
      'those of the parts that the next sentence lists',
      'Total ada 9.120 orang yang iurannya dibayar.\nRinciannya terdiri atas 5.040 buruh tani, 2.060 pekerja rentan desa, dan 1.030 nelayan.',
      [
        '9120 MIXED_VULNERABLE TOTAL',
        '5040 FARM_LABOURERS STOCK',
        '2060 VULNERABLE_WORKERS STOCK',
        '1030 FISHERS STOCK',
      ],
    ],
    [
      'those it is said to be made of, over the one trade of a headline',
      'Sebanyak 4.310 petani di Kabupaten Tuban didaftarkan. Kartu diserahkan bupati di alun-alun bersama kepala dinas dan camat se-kabupaten pada pagi hari yang cerah, seusai panen raya dan doa bersama para sesepuh setempat.\nSebanyak 4.310 pekerja informal itu meliputi petani, buruh tani dan nelayan.',
      ['4310 VULNERABLE_WORKERS STOCK'],
    ],
    [
      'the narrower of two groups of one number',
      'Ada 735 orang buruh tani yang didaftarkan.\nBantuan kepada 735 buruh tani tembakau meliputi jaminan kecelakaan kerja.',
      ['735 TOBACCO_FARM_LABOURERS STOCK'],
    ],
    [
      'vulnerable people at large',
      'Iuran dibayar untuk 6.400 kelompok rentan dan 900 ojol.',
      ['6400 VULNERABLE_WORKERS STOCK', '900 INFORMAL_TRANSPORT STOCK'],
    ],
    [
      'the target that others are out of',
      'Kini 3.100 pekerja informal terdaftar dari total target 8.200 penerima.',
      ['3100 VULNERABLE_WORKERS STOCK', '8200 VULNERABLE_WORKERS TARGET'],
    ],
    [
      'nobody of the place, in a list of the segments of all members',
      'Kepesertaan terbagi:\n1. Penerima Upah (PU): 80.410 tenaga kerja\n2. Bukan Penerima Upah (BPU): 7.330 tenaga kerja\n3. Jasa Konstruksi: 20.150 tenaga kerja',
      [],
    ],
    [
      'those paid for, after such a list',
      'Penerima upah 50.210 orang, BPU 12.340 orang, sedangkan 3.120 nelayan dibayar pemkab.',
      ['3120 FISHERS STOCK'],
    ],
    [
      'those paid for, before such a list',
      'Pemkab menjamin 4.180 nelayan. Terdaftar pula 30.150 penerima upah dan 9.470 BPU.',
      ['4180 FISHERS STOCK'],
    ],
    [
      'no group of the list before it, which has its own number',
      'Sebanyak 7.000 pekerja didaftarkan, yaitu 3.000 petani, 2.500 nelayan, dan 1.500 pekerja sektor lain.',
      ['7000 MIXED_VULNERABLE TOTAL', '3000 FARMERS STOCK', '2500 FISHERS STOCK', '1500 VULNERABLE_WORKERS STOCK'],
    ],
    ['those hoped for', 'Bupati berharap 5.150 nelayan terlindungi.', ['5150 FISHERS TARGET']],
    ['nobody of the place, where it has not so many at work', 'Ia berharap program menjamin 1 juta nelayan.', []],
    ['nobody of the place, in another province', 'Dana itu menjamin 5.200 marbot masjid di NTB.', []],
    [
      'those of the place beside a name of another province',
      'Sebanyak 5.200 marbot dijamin, kata tamu asal Bali.',
      ['5200 RELIGIOUS_AND_COMMUNITY_WORKERS STOCK'],
    ],
  ])('is %s', (_, lines, counts) => {
    expect(countsIn(lines).toSorted()).toEqual(counts.toSorted());
  });
});
