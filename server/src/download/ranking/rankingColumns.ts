import { missingReasons, rankedMetrics } from '@pionir/shared';
import type { Language, Ranking } from '@pionir/shared';
import type { CellValue } from '../printCsv.ts';
import type { RankingLine } from './findRankingLines.ts';

/** What every line of a ranking shares. */
export interface RankingFrame {
  readonly ranking: Ranking;
  readonly revision: number;
  readonly language: Language;
}

/** A column of a ranking that is taken away: its name and meaning in both languages, and what stands in it. */
export interface RankingColumn {
  readonly name: Readonly<Record<Language, string>>;
  readonly meaning: Readonly<Record<Language, string>>;
  readonly value: (line: RankingLine, frame: RankingFrame) => CellValue;
}

/** The last ones are the same in each line: lines of several rankings can be put under one another. */
export const rankingColumns: readonly RankingColumn[] = [
  column(
    'peringkat',
    'rank',
    'Dari 1; nilai yang sama berbagi peringkat. Kosong bila tidak berperingkat.',
    'From 1; equal values share a rank. Empty where it is not ranked.',
    ({ row }) => row?.rank ?? null,
  ),
  column(
    'seri',
    'tied',
    'Apakah ada daerah lain dengan nilai yang sama.',
    'Whether another place has the same value.',
    ({ row }) => row?.tied ?? null,
  ),
  column('kode', 'code', 'Kode BPS, berupa teks.', 'BPS code, a text.', ({ regency }) => regency.code),
  column('nama', 'name', 'Kabupaten atau kota.', 'The regency or city.', ({ regency }) => regency.name),
  column(
    'nilai',
    'value',
    'Nilai menurut ukuran, dalam satuan di sebelahnya, tanpa pembulatan.',
    'The value by the metric, in the unit beside it, unrounded.',
    ({ row }) => row?.value ?? null,
  ),
  column(
    'satuan',
    'unit',
    'Satuan nilai.',
    'Unit of the value.',
    (_line, { ranking }) => rankedMetrics[ranking.metric].unit,
  ),
  column(
    'alasan',
    'reason',
    'Mengapa tidak berperingkat; kosong bila berperingkat.',
    'Why it is not ranked; empty where it is.',
    ({ reason }, { language }) => (reason === null ? null : missingReasons[reason][language === 'ID' ? 'id' : 'en']),
  ),
  column(
    'peringkat_terbaik',
    'rank_low',
    'Peringkat terbaik yang mungkin: untuk indeks menurut bobot di sekitarnya, untuk jumlah orang menurut sumber yang bertentangan.',
    'Best rank it may have: of the index under weights around these, of head counts under conflicting sources.',
    ({ row }) => spanOf(row)?.rankLow ?? null,
  ),
  column(
    'peringkat_terburuk',
    'rank_high',
    'Peringkat terburuk dari rentang yang sama.',
    'Worst rank of the same interval.',
    ({ row }) => spanOf(row)?.rankHigh ?? null,
  ),
  column(
    'nilai_terendah',
    'value_low',
    'Nilai bila angka terendah dari yang bertentangan yang benar.',
    'The value were the lowest of conflicting figures the right ones.',
    ({ row }) => row?.conflict()?.valueLow ?? null,
  ),
  column(
    'nilai_tertinggi',
    'value_high',
    'Nilai bila angka tertinggi yang benar.',
    'The value were the highest of them the right ones.',
    ({ row }) => row?.conflict()?.valueHigh ?? null,
  ),
  column(
    'orang_ke_median',
    'people_to_median',
    'Orang yang perlu ditambah untuk mencapai median; negatif bila di atasnya.',
    'People to add to reach the median; negative above it.',
    ({ row }) => row?.gapToMedian ?? null,
  ),
  column(
    'pergeseran',
    'movement',
    'Peringkat yang naik (positif) atau turun sejak setahun sebelumnya.',
    'Ranks won (positive) or lost against a year before.',
    ({ row }) => row?.moved()?.total ?? null,
  ),
  column(
    'banyak_angka',
    'figures',
    'Banyaknya angka terbit yang menyusun nilai.',
    'How many published figures the value was made of.',
    ({ figureCount }) => figureCount,
  ),
  column(
    'sumber',
    'sources',
    'Alamat dokumen, dipisah " | "; nama penerbit bila tidak ada di web.',
    'Addresses of the documents, " | " between; the publisher where it is not on the web.',
    ({ sources }) => sources.map(({ url, publisher }) => url ?? publisher).join(' | ') || null,
  ),
  column(
    'ukuran',
    'metric',
    'Menurut apa daerah diperingkat.',
    'What the places are ranked by.',
    (_line, { ranking }) => ranking.metric,
  ),
  column('pada', 'on', 'Hari yang dimaksud.', 'The day it is about.', (_line, { ranking }) => ranking.on),
  column(
    'diketahui_pada',
    'known_at',
    'Menurut yang sudah terbit sampai hari ini.',
    'What had been published by this day.',
    (_line, { ranking }) => ranking.knownAt,
  ),
  column(
    'revisi',
    'revision',
    'Revisi data Pionir.',
    'Revision of the data of Pionir.',
    (_line, { revision }) => revision,
  ),
];

function column(
  indonesian: string,
  english: string,
  meaningId: string,
  meaningEn: string,
  value: RankingColumn['value'],
): RankingColumn {
  return { name: { ID: indonesian, EN: english }, meaning: { ID: meaningId, EN: meaningEn }, value };
}

function spanOf(row: RankingLine['row']) {
  return row?.uncertainty() ?? row?.conflict() ?? null;
}
