import fc from 'fast-check';
import { tables } from '../../../src/ingest/index.ts';
import type { TableName } from '../../../src/ingest/index.ts';

export type PackageTexts = Readonly<Record<TableName, readonly Readonly<Record<string, string>>[]>>;

/** One line of any text that a cell takes: signs of formulas, quotes, escapes of spreadsheets and blanks among them. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    fc.string({
      unit: fc.constantFrom('=', '+', '-', '@', "'", '"', '_', 'x', '0', '4', '1', ' ', ';', ',', '<', '&', '＝'),
    }),
    fc.constantFrom('27.500', '007', '1e5', '35.04', 'TRUE', '2023-09', "'=1+1", '_x0041_', '12/9/2023'),
  )
  .filter((found) => found !== '' && !/[\p{Cc}\u2028\u2029\uFFFD\uFFFE\uFFFF]/u.test(found) && found.isWellFormed());
const maybe = (value: fc.Arbitrary<string>) => fc.oneof(fc.constant(''), value);
const date = fc
  .record({
    year: fc.integer({ min: 1990, max: 2026 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .chain(({ year, month, day }) => {
    const parts = [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')];
    return fc.integer({ min: 1, max: 3 }).map((count) => parts.slice(0, count).join('-'));
  });
const decimal = fc
  .tuple(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 0, max: 999_999 }))
  .map(([whole, decimals]) => String(Number(`${whole}.${decimals}`)));
const degrees = (most: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: most - 1 }), fc.integer({ min: 0, max: 999_999 }))
    .map(([whole, decimals]) => String(Number(`${whole}.${decimals}`)));
const oneOf = (table: TableName, column: string) =>
  fc.constantFrom(...Object.keys(tables.find(({ name }) => name === table)?.columns[column]?.cell.vocabulary ?? {}));
const several = (table: TableName, column: string) =>
  fc.uniqueArray(oneOf(table, column), { minLength: 1, maxLength: 3 }).map((words) => words.join(';'));

/** A sound package of a few rows, the texts of its cells as anybody might write them. */
export const arbitraryPackage: fc.Arbitrary<PackageTexts> = fc
  .record({ regencies: fc.integer({ min: 1, max: 3 }), rows: fc.integer({ min: 1, max: 5 }) })
  .chain(({ regencies, rows }) => {
    const list = (count: number, row: (index: number) => Record<string, fc.Arbitrary<string>>) =>
      fc.tuple(...Array.from({ length: count }, (_, index) => fc.record(row(index))));
    const fixed = (value: string) => fc.constant(value);
    const codeOf = (index: number) => `350${(index % regencies) + 1}`;
    const idOf = (index: number) => fc.constantFrom(...Array.from({ length: rows }, (_, other) => `${index}-${other}`));
    return fc.record({
      regencies: list(regencies, (index) => ({
        code: fixed(codeOf(index)),
        kemendagri_code: fixed(`35.1${index}`),
        province_code: fixed('35'),
        kind: fixed('KABUPATEN'),
        name: text.map((name) => `Kabupaten ${name}`),
        latitude: degrees(90).map((number) => `-${number}`),
        longitude: degrees(180),
        tile_column: fixed(String(index)),
        tile_row: fixed('0'),
        branch_office: maybe(text),
        branch_note: maybe(text),
      })),
      sources: list(rows, (index) => ({
        source_id: fixed(`1-${index}`),
        url: maybe(fixed(`https://example.org/${index}?a=1&b='2'`)),
        publisher: text,
        publisher_kind: oneOf('sources', 'publisher_kind'),
        published_on: fixed(''),
        accessed_on: date,
        language: maybe(fixed('id')),
        gist: text,
        gist_id: maybe(text),
      })),
      indicators: list(1, () => ({
        regency_code: fixed(codeOf(0)),
        indicator: fixed('AREA_KM2'),
        year: fc.integer({ min: 1900, max: 2200 }).map(String),
        value: decimal,
        unit: fixed('km2'),
        source_id: idOf(1),
        note: maybe(text),
      })),
      programs: list(rows, (index) => ({
        program_id: fixed(`2-${index}`),
        regency_code: fc.constantFrom('35', codeOf(index)),
        name_id: text,
        name_en: text,
        funding: several('programs', 'funding'),
        benefits: maybe(several('programs', 'benefits')),
        starts_on: maybe(date),
        ends_on: fixed(''),
        note: maybe(text),
      })),
      cohorts: list(rows, (index) => ({
        cohort_id: fixed(`3-${index}`),
        program_id: idOf(2),
        category: oneOf('cohorts', 'category'),
        segment: oneOf('cohorts', 'segment'),
        label_id: text,
        label_en: text,
        status: oneOf('cohorts', 'status'),
        starts_on: maybe(date),
        ends_on: fixed(''),
        confirmed_through: maybe(date),
        renews: fixed(''),
        adds_to: fixed(''),
        contains: fixed(''),
        note: maybe(text),
      })),
      figures: list(rows, (index) => ({
        figure_id: fixed(`4-${index}`),
        subject_kind: fixed('program'),
        subject_id: idOf(2),
        measure: fixed('COVERAGE_RATE_PUBLISHED'),
        value: decimal,
        unit: fixed('percent'),
        period_from: maybe(date),
        period_to: fixed(''),
        source_id: idOf(1),
        printed: text,
        precision: oneOf('figures', 'precision'),
        standing: fixed('NORMAL'),
        standing_reason: maybe(text),
        note: text.map((note) => `${note} misprint`),
      })),
      totals: fixed('').map(() => []),
      claims: list(rows, (index) => ({
        claim_id: fixed(`5-${index}`),
        regency_code: fc.constantFrom('35', codeOf(index)),
        source_id: idOf(1),
        claimant: text,
        claimant_id: maybe(text),
        claimed_on: maybe(date),
        scope: oneOf('claims', 'scope'),
        metric: oneOf('claims', 'metric'),
        cohort_filter: maybe(fc.constantFrom('FISHERS', 'funding=APBD', 'FISHERS;segment=BPU')),
        period: maybe(date),
        direction: maybe(oneOf('claims', 'direction')),
        kind: oneOf('claims', 'kind'),
        rank: fc.integer({ min: 1, max: 1000 }).map(String),
        statement_id: maybe(text),
        statement_en: text,
        note: maybe(text),
        note_id: maybe(text),
      })),
    }) as fc.Arbitrary<PackageTexts>;
  });

/** The header and the rows of a table, in the order of its columns. */
export function toLines(table: TableName, rows: readonly Readonly<Record<string, string>>[]): string[][] {
  const columns = Object.keys(tables.find(({ name }) => name === table)?.columns ?? {});
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
}
