import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const whole = join(import.meta.dirname, '../../../server/data/east-java');

/** One document, and what it says of two places. */
const rows: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
  regencies: [
    { ...place('3504', '35.04', 'Kabupaten Tulungagung'), tile_column: '0', tile_row: '0' },
    { ...place('3509', '35.09', 'Kabupaten Jember'), tile_column: '1', tile_row: '0' },
  ],
  sources: [
    {
      source_id: 'a-document',
      url: 'https://example.org/a-document',
      publisher: 'Contoh',
      publisher_kind: 'PRESS',
      published_on: '2024-05-01',
      accessed_on: '2026-11-21',
      language: 'id',
      gist: 'Two places protect fishers.',
      gist_id: 'Dua daerah melindungi nelayan.',
    },
  ],
  programs: ['3504', '3509'].map((code) => ({
    program_id: `${code}-fishers`,
    regency_code: code,
    name_id: 'Perlindungan nelayan',
    name_en: 'Cover for fishers',
    funding: 'APBD',
  })),
  cohorts: ['3504', '3509'].map((code) => ({
    cohort_id: `${code}-fishers-2024`,
    program_id: `${code}-fishers`,
    category: 'FISHERS',
    segment: 'BPU',
    label_id: 'Nelayan',
    label_en: 'Fishers',
    status: 'ENROLLED',
    starts_on: '2024',
  })),
  figures: [figure('3504', '1200', '1.200'), figure('3509', '3400', '3.400')],
  indicators: [],
  totals: [],
  claims: [],
};

/** A data package so small that a copy of it is made within seconds. */
export async function writeSmallPackage(folder: string): Promise<void> {
  await mkdir(folder);
  await copyFile(join(whole, 'datapackage.json'), join(folder, 'datapackage.json'));
  for (const [table, records] of Object.entries(rows)) {
    const [header = ''] = (await readFile(join(whole, `${table}.csv`), 'utf8')).split('\n', 1);
    const lines = records.map((record) =>
      header
        .split(',')
        .map((column) => record[column] ?? '')
        .join(','),
    );
    await writeFile(join(folder, `${table}.csv`), [header, ...lines, ''].join('\n'));
  }
}

function place(code: string, kemendagriCode: string, name: string): Record<string, string> {
  return {
    code,
    kemendagri_code: kemendagriCode,
    province_code: '35',
    kind: 'KABUPATEN',
    name,
    latitude: '-8',
    longitude: '112',
  };
}

function figure(code: string, value: string, printed: string): Record<string, string> {
  return {
    figure_id: `${code}-fishers-2024-headcount-1`,
    subject_kind: 'cohort',
    subject_id: `${code}-fishers-2024`,
    measure: 'HEADCOUNT',
    value,
    unit: 'people',
    period_from: '2024',
    source_id: 'a-document',
    printed,
    precision: 'EXACT',
    standing: 'PREFERRED',
  };
}
