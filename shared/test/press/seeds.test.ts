import { describe, expect, it } from 'vitest';
import { readPressText } from '../../src/index.ts';
import type { PressProposal } from '../../src/index.ts';
import { eastJava } from '../../src/testing/eastJava.ts';
import { readCorpus } from './pressCorpus.ts';

const texts = new Map(readCorpus().map(({ name, text }) => [name, text]));

/** Every proposal in a line: what it says, and the words it was read from. */
function linesOf(name: string): string[] {
  const text = texts.get(name);
  if (text === undefined) throw new Error(`no text ${name} in the corpus`);
  return readPressText({ text, places: eastJava }).map((proposal) => `${says(proposal)} ← ${proposal.words}`);
}

function says(proposal: PressProposal): string {
  switch (proposal.kind) {
    case 'REGENCY':
      return `place ${proposal.regencyCode}`;
    case 'DATE':
      return `date ${proposal.date}`;
    case 'COUNT':
      return `${proposal.count} ${proposal.value} ${proposal.category} ${proposal.year}`;
    case 'FUNDING':
      return `fund ${proposal.funding}`;
    case 'BENEFIT':
      return `benefit ${proposal.benefit}`;
    case 'BUDGET':
      return `budget ${proposal.value} ${proposal.per}`;
    case 'SUM':
      return `sum ${proposal.parts.join(' + ')} = ${proposal.total} ${proposal.check.status}`;
    case 'CLAIM':
      return `claim ${proposal.claim} ${proposal.metric} ${proposal.scope}`;
    default:
      return `${proposal.kind} ${proposal.value}`;
  }
}

describe('the two documents that the project began from', () => {
  it('Tuban, April 2024: all that it says, and nothing else', () => {
    expect(linesOf('01-tuban-seed.json')).toEqual([
      'place 3523 ← Kabupaten Tuban',
      'date 2024-04-26 ← 26 April 2024',
      'TOTAL 20000 VULNERABLE_WORKERS null ← 20 ribu pekerja rentan',
      'STOCK 12779 VULNERABLE_WORKERS 2023 ← 12.779',
      'FLOW 7221 VULNERABLE_WORKERS 2024 ← 7.221 peserta',
      'fund DBHCHT ← bagi hasil cukai',
      'benefit JKK ← mengalami kecelakaan kerja',
      'benefit JKM ← meninggal dunia',
      'sum 12779 + 7221 = 20000 RECONCILES ← 20 ribu',
      'claim AMONG_FIRST FIRST_TO_START EAST_JAVA ← salah satu yang menjadi pionir di Provinsi Jawa Timur',
      'claim RISING RISING_EVERY_YEAR OTHER ← tiap tahun selalu naik',
    ]);
  });

  it('Tulungagung, September 2023: all that it says, and nothing else', () => {
    expect(linesOf('02-tulungagung-seed.json')).toEqual([
      'place 3504 ← Kabupaten Tulungagung',
      'date 2023-09-12 ← Selasa, (12/9/2023)',
      'STOCK 27500 VULNERABLE_WORKERS 2023 ← Pekerja Rentan/Pekerja Bukan Penerima Upah sebanyak 27.500 orang',
      'STOCK 2745 VILLAGE_OFFICIALS 2023 ← Perangkat desa sebanyak 2.745 orang',
      'STOCK 7010 NEIGHBOURHOOD_HEADS 2023 ← RT/RW sebanyak 7.010 orang',
      'STOCK 1776 VILLAGE_COUNCIL 2023 ← Badan Permusyawaratan Desa sebanyak 1.776 orang',
      'STOCK 7700 NON_CIVIL_SERVANT_STAFF 2023 ← Pegawai Non ASN sebanyak 7.700 orang',
      'TOTAL 46731 null 2023 ← 46.731 orang',
      'fund APBD ← APBD',
      'benefit JKK ← jaminan kecelakaan kerja',
      'benefit JKM ← jaminan kematian',
      'budget 10000000000 YEAR ← Rp. 10.000.000.000,- (Sepuluh milyar rupiah) setiap tahunnya',
      'sum 2745 + 7010 + 1776 + 7700 + 27500 = 46731 RECONCILES ← 46.731',
      'claim SOLE_FIRST VULNERABLE_WORKERS EAST_JAVA ← terbesar di Jawa timur',
    ]);
  });
});
